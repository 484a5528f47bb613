-- The answers a of each given source, whose id is wanted.value. The source '' has all answers.
-- Each list is read by its own index, even if the filter could use another index, because there may be many lists.
FROM
--? ofAll
json_each(:ofAll) AS wanted CROSS JOIN answer AS a
--?
--? ofMembers
json_each(:ofMembers) AS wanted
CROSS JOIN answer AS own ON own.ministerId = wanted.value
CROSS JOIN answer AS a ON a.rowid = own.rowid
--?
--? ofCountries
json_each(:ofCountries) AS wanted
CROSS JOIN answer_mentions_country AS edge ON edge.countryCode = wanted.value
CROSS JOIN answer AS a ON a.id = edge.answerId
--?
--? ofTopics
json_each(:ofTopics) AS wanted
CROSS JOIN answer_about_topic AS edge ON edge.topicId = wanted.value
CROSS JOIN answer AS a ON a.id = edge.answerId
--?
--? ofTextClusters
json_each(:ofTextClusters) AS wanted CROSS JOIN answer AS a
  ON a.id = wanted.value OR a.id IN (SELECT answerId FROM answer_same_text_as WHERE firstAnswerId = wanted.value)
--?
--? ofSameText
json_each(:ofSameText) AS wanted
LEFT JOIN answer_same_text_as AS same ON same.answerId = wanted.value
CROSS JOIN answer AS a ON a.id <> wanted.value AND (
  a.id = coalesce(same.firstAnswerId, wanted.value)
  OR a.id IN (SELECT answerId FROM answer_same_text_as WHERE firstAnswerId = coalesce(same.firstAnswerId, wanted.value))
)
--?
WHERE true
