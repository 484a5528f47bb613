-- The questions put to each department, newest first (PUT_TO).
SELECT wanted.value AS sourceId, question.*, question.sortKey AS cursorKey, question.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN question ON question.rowid IN (
  -- The self-join makes SQLite read each list by its index, even if the filter could use another index.
  SELECT q.rowid FROM question AS own CROSS JOIN question AS q ON q.rowid = own.rowid
  WHERE own.departmentId = wanted.value
  --? afterKey
  AND (own.sortKey, own.id) < (:afterKey, :afterId) --~
  --/ afterKey
  --! question-filter
  ORDER BY own.sortKey DESC, own.id DESC --~
  LIMIT :limit
)
ORDER BY wanted.key, question.sortKey DESC, question.id DESC; --~
