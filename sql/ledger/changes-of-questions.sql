-- The changes of each question, latest first.
SELECT wanted.value AS sourceId, change.*, change.sequence AS cursorKey, change.questionId AS cursorId
FROM json_each(:ids) AS wanted
CROSS JOIN change ON change.sequence IN (
  SELECT sequence FROM change
  WHERE questionId = wanted.value
  --? afterKey
  AND (sequence, questionId) < (:afterKey, :afterId) --~
  --/ afterKey
  ORDER BY sequence DESC --~
  LIMIT :limit
)
ORDER BY wanted.key, change.sequence DESC; --~
