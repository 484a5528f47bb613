-- The answers a of each given source, whose id is wanted.value. The source '' has all answers.
-- Each list is read by its own index, even if the filter could use another index, because there may be many lists.
FROM json_each(:sourceIds) AS wanted
--? source=ofAll
CROSS JOIN answer AS a
--/ source=ofAll
--! found-answers
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
--! found-answers-conditions
