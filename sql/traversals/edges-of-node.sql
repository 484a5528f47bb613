-- The edges of the given types at a node, heaviest or newest first, each with the neighbour it leads to.
-- The node is given only by parameters, so that SQLite pushes them down into each part of the view and uses its index.
WITH link (direction, type, label, id, "key", weight, sortKey, lastDate) AS (
  SELECT 'OUT', type, toLabel, toId, "key", weight, sortKey, lastDate FROM edge
  WHERE fromLabel = :label AND fromId = :id AND :direction <> 'IN' AND type IN (SELECT value FROM json_each(:edgeTypes))
  UNION ALL
  SELECT 'IN', type, fromLabel, fromId, "key", weight, sortKey, lastDate FROM edge
  WHERE toLabel = :label AND toId = :id AND :direction <> 'OUT' AND type IN (SELECT value FROM json_each(:edgeTypes))
),
placed AS (
  SELECT link.*, CASE :order WHEN 'WEIGHT' THEN weight ELSE sortKey END AS cursorKey,
    sortKey || ' ' || type || ' ' || direction || ' ' || label || ' ' || id || ' ' || "key" AS cursorId
  FROM link
)
SELECT direction, type, label, id, "key", weight, nullif(sortKey, '') AS date, lastDate, cursorKey, cursorId FROM placed
--? afterKey
WHERE cursorKey < :afterKey OR (cursorKey = :afterKey AND cursorId < :afterId) --~
--/ afterKey
ORDER BY cursorKey DESC, cursorId DESC --~
LIMIT :limit;
