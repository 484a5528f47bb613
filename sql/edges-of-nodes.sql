-- All edges of the given nodes along the given types, each as seen from its node.
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
)
SELECT nodeLabel, nodeId, direction, type, label, id, "key", weight, nullif(sortKey, '') AS date FROM link
ORDER BY place, type, direction, label, id, "key";
