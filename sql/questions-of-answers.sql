-- The questions that each answer answers, newest first (ANSWERS).
SELECT wanted.value AS sourceId, question.*, question.sortKey AS cursorKey, question.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN question ON question.rowid IN (
  SELECT rowid FROM question
  WHERE answerId = wanted.value AND (sortKey, id) < (coalesce(:afterKey, '~'), coalesce(:afterId, ''))
  ORDER BY sortKey DESC, id DESC
  LIMIT :limit
)
ORDER BY wanted.key, question.sortKey DESC, question.id DESC;
