-- The answers a of each given source, whose id is wanted.value. The source '' has all answers.
-- Each list is read by its own index, even if the filter could use another index, because there may be many lists.
FROM json_each(:sourceIds) AS wanted
--? source=ofAll
CROSS JOIN answer AS a
--/ source=ofAll
--? source=ofMembers
CROSS JOIN answer AS own ON own.ministerId = wanted.value
CROSS JOIN answer AS a ON a.rowid = own.rowid
--/ source=ofMembers
--? source=ofCountries
CROSS JOIN answer_mentions_country AS edge ON edge.countryCode = wanted.value
CROSS JOIN answer AS a ON a.id = edge.answerId
--/ source=ofCountries
--? source=ofTopics
CROSS JOIN answer_about_topic AS about ON about.topicId = wanted.value
CROSS JOIN answer AS a ON a.id = about.answerId
--/ source=ofTopics
--? source=ofTextClusters
CROSS JOIN answer AS a
  ON a.id = wanted.value OR a.id IN (SELECT answerId FROM answer_same_text_as WHERE firstAnswerId = wanted.value)
--/ source=ofTextClusters
--? source=ofSameText
LEFT JOIN answer_same_text_as AS same ON same.answerId = wanted.value
CROSS JOIN answer AS a ON a.id <> wanted.value AND (
  a.id = coalesce(same.firstAnswerId, wanted.value)
  OR a.id IN (SELECT answerId FROM answer_same_text_as WHERE firstAnswerId = coalesce(same.firstAnswerId, wanted.value))
)
--/ source=ofSameText
WHERE true
--? source=ofTopics
--! topic-scored
--/ source=ofTopics
