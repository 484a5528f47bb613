-- The answers each member gave, newest first, with the role printed with each and the office held that day (ANSWERED).
SELECT wanted.value AS sourceId, answer.*, answer.sortKey AS cursorKey, answer.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN answer ON answer.rowid IN (
  SELECT a.rowid FROM answer AS a
  WHERE a.ministerId = wanted.value
  --? afterKey
  AND (a.sortKey, a.id) < (:afterKey, :afterId) --~
  --?
  --! answer-filter
  ORDER BY a.sortKey DESC, a.id DESC --~
  LIMIT :limit
)
ORDER BY wanted.key, answer.sortKey DESC, answer.id DESC; --~
