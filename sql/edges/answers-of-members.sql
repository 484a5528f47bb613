-- The answers each member gave, newest first, with the printed role and the office held that day (ANSWERED).
SELECT wanted.value AS sourceId, answer.*, answer.sortKey AS cursorKey, answer.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN answer ON answer.rowid IN (
  -- The self-join makes SQLite read each list by its index, even if the filter could use another index.
  SELECT a.rowid FROM answer AS own CROSS JOIN answer AS a ON a.rowid = own.rowid
  WHERE own.ministerId = wanted.value
  --? afterKey
  AND (own.sortKey, own.id) < (:afterKey, :afterId) --~
  --/ afterKey
  --! answer-filter
  ORDER BY own.sortKey DESC, own.id DESC --~
  LIMIT :limit
)
ORDER BY wanted.key, answer.sortKey DESC, answer.id DESC; --~
