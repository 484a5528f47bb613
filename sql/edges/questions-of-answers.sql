-- The questions to which each answer was given, newest first (ANSWERS).
SELECT wanted.value AS sourceId, question.*, question.sortKey AS cursorKey, question.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN question ON question.rowid IN (
  SELECT q.rowid FROM question AS q
  WHERE q.answerId = wanted.value
  --? afterKey
  AND (q.sortKey, q.id) < (:afterKey, :afterId) --~
  --/ afterKey
  --! question-filter
  ORDER BY q.sortKey DESC, q.id DESC --~
  LIMIT :limit
)
ORDER BY wanted.key, question.sortKey DESC, question.id DESC; --~
