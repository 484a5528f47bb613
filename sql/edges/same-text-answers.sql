-- The other answers with the same text, oldest first: the first use and the answers that SAME_TEXT_AS joins to it.
-- The similarity is null for two answers with different words if neither is the first use, because it is not stored.
WITH given AS MATERIALIZED (
  SELECT wanted.key AS position, answer.id, answer.textHash, same.similarity, coalesce(same.firstAnswerId, answer.id) AS firstId
  FROM json_each(:ids) AS wanted
  JOIN answer ON answer.id = wanted.value
  LEFT JOIN answer_same_text_as AS same ON same.answerId = answer.id
)
SELECT given.id AS sourceId, answer.sortKey AS cursorKey, answer.id AS cursorId,
  CASE
    WHEN answer.textHash = given.textHash THEN 1.0
    WHEN answer.id = given.firstId THEN given.similarity
    WHEN given.id = given.firstId THEN (SELECT similarity FROM answer_same_text_as WHERE answerId = answer.id)
  END AS similarity,
--! answer-properties
FROM given CROSS JOIN answer ON answer.rowid IN (
  SELECT a.rowid FROM answer AS a
  WHERE (a.id = given.firstId OR a.id IN (SELECT answerId FROM answer_same_text_as WHERE firstAnswerId = given.firstId))
    AND a.id <> given.id
    --? afterKey
    AND (a.sortKey, a.id) > (:afterKey, :afterId) --~
    --/ afterKey
    --! answer-filter
  ORDER BY a.sortKey ASC, a.id ASC --~
  LIMIT :limit
)
ORDER BY given.position, answer.sortKey ASC, answer.id ASC; --~
