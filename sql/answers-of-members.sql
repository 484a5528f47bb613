-- The answers each member gave, newest first, with the role printed with each and the office held that day (ANSWERED).
SELECT wanted.value AS sourceId, answer.*, answer.sortKey AS cursorKey, answer.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN answer ON answer.rowid IN (
  SELECT rowid FROM answer
  WHERE ministerId = wanted.value AND (sortKey, id) < (coalesce(:afterKey, '~'), coalesce(:afterId, ''))
  ORDER BY sortKey DESC, id DESC
  LIMIT :limit
)
ORDER BY wanted.key, answer.sortKey DESC, answer.id DESC;
