-- All questions that a filter takes, newest first, undated ones last.
SELECT q.*, q.sortKey AS cursorKey, q.id AS cursorId FROM question AS q
WHERE true
--? afterKey
AND (q.sortKey, q.id) < (:afterKey, :afterId) --~
--/ afterKey
-- The filter asks for these too; here they say where in the index the list begins and ends.
--? tabledFrom
AND q.sortKey >= :tabledFrom
--/ tabledFrom
--? tabledTo
AND q.sortKey <= :tabledTo
--/ tabledTo
--! question-filter
ORDER BY q.sortKey DESC, q.id DESC --~
LIMIT :limit;
