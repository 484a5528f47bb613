-- All questions matching a filter, newest first, undated ones last.
SELECT q.*, q.sortKey AS cursorKey, q.id AS cursorId FROM question AS q
WHERE true
--? afterKey
AND (q.sortKey, q.id) < (:afterKey, :afterId) --~
--/ afterKey
-- The filter has these conditions too. Here they limit the range of the index.
--? tabledFrom
AND q.sortKey >= :tabledFrom
--/ tabledFrom
--? tabledTo
AND q.sortKey <= :tabledTo
--/ tabledTo
--! question-filter
ORDER BY q.sortKey DESC, q.id DESC --~
LIMIT :limit;
