-- All edges of the given types at the given nodes, as seen from there. sortKey is the date of the edge, or empty.
--! given-nodes
-- The + makes SQLite look up edges by node. Otherwise it would look up nodes by the label of every edge.
, link (position, nodeLabel, nodeId, direction, type, label, id, "key", weight, sortKey, lastDate) AS MATERIALIZED (
  SELECT position, node.label, node.id, 'OUT', type, toLabel, toId, "key", weight, sortKey, lastDate
  FROM node JOIN edge ON fromId = node.id AND fromLabel = +node.label
  WHERE type IN (SELECT value FROM json_each(:edgeTypes))
  UNION ALL
  SELECT position, node.label, node.id, 'IN', type, fromLabel, fromId, "key", weight, sortKey, lastDate
  FROM node JOIN edge ON toId = node.id AND toLabel = +node.label
  WHERE type IN (SELECT value FROM json_each(:edgeTypes))
)
