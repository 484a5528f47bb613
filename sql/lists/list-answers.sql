-- All answers matching a filter, newest first, undated ones last.
SELECT a.*, a.sortKey AS cursorKey, a.id AS cursorId FROM answer AS a
WHERE true
--? afterKey
AND (a.sortKey, a.id) < (:afterKey, :afterId) --~
--/ afterKey
-- The filter has these conditions too. Here they limit the range of the index.
--? answeredFrom
AND a.sortKey >= :answeredFrom
--/ answeredFrom
--? answeredTo
AND a.sortKey <= :answeredTo
--/ answeredTo
--! answer-filter
ORDER BY a.sortKey DESC, a.id DESC --~
LIMIT :limit;
