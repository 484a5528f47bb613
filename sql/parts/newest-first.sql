-- A page of questions or answers, newest first.
--? afterKey
AND (node.sortKey, node.id) < (:afterKey, :afterId) --~
--/ afterKey
-- The filter has these conditions too. Here they limit the range of the index.
--? dayFrom
AND node.sortKey >= :dayFrom
--/ dayFrom
--? dayTo
AND node.sortKey <= :dayTo
--/ dayTo
ORDER BY node.sortKey DESC, node.id DESC --~
LIMIT :limit;
