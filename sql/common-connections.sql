-- The nodes that are joined to at least so many of the given nodes, those joined to most first, with the edges that do it.
-- Weights are summed in thousandths: whole numbers have one sum, in whatever order they are added.
WITH node (place, label, id) AS MATERIALIZED (SELECT "key", value ->> 'label', value ->> 'id' FROM json_each(:nodes)),
-- With the + SQLite looks edges up by the nodes; without, it would look nodes up by the label of every edge.
link (place, nodeLabel, nodeId, direction, type, label, id, "key", weight, sortKey) AS MATERIALIZED (
  SELECT place, node.label, node.id, 'OUT', type, toLabel, toId, "key", weight, sortKey
  FROM node JOIN edge ON fromId = node.id AND fromLabel = +node.label
  WHERE type IN (SELECT value FROM json_each(:edgeTypes))
  UNION ALL
  SELECT place, node.label, node.id, 'IN', type, fromLabel, fromId, "key", weight, sortKey
  FROM node JOIN edge ON toId = node.id AND toLabel = +node.label
  WHERE type IN (SELECT value FROM json_each(:edgeTypes))
),
common AS MATERIALIZED (
  SELECT label, id, count(DISTINCT place) AS joined, sum(CAST(round(weight * 1000) AS INTEGER)) AS thousandths
  FROM link GROUP BY label, id HAVING count(DISTINCT place) >= :needed
),
placed AS (
  SELECT common.*, joined * 1000000000 + thousandths AS cursorKey, label || ' ' || id AS cursorId FROM common
),
paged AS MATERIALIZED (
  SELECT * FROM placed
  WHERE :afterKey IS NULL OR cursorKey < :afterKey OR (cursorKey = :afterKey AND cursorId > :afterId)
  ORDER BY cursorKey DESC, cursorId
  LIMIT :limit
)
SELECT paged.label, paged.id, joined, thousandths / 1000.0 AS weight, cursorKey, cursorId,
  (SELECT count(*) FROM common) AS totalCount,
  json_group_array(json_object(
    'nodeLabel', nodeLabel, 'nodeId', nodeId, 'direction', direction, 'type', type, 'key', "key", 'weight', link.weight,
    'date', nullif(sortKey, '')
  ) ORDER BY place, type, direction, "key") AS edges
FROM paged JOIN link ON link.label = paged.label AND link.id = paged.id
GROUP BY cursorKey, cursorId
ORDER BY cursorKey DESC, cursorId;
