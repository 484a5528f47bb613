-- All edges of the given nodes along the given types, as seen from there; sortKey is the edge's day, empty without one.
--! given-nodes
-- With the + SQLite looks edges up by the nodes; without, it would look nodes up by the label of every edge.
, link (position, nodeLabel, nodeId, direction, type, label, id, "key", weight, sortKey) AS MATERIALIZED (
  SELECT position, node.label, node.id, 'OUT', type, toLabel, toId, "key", weight, sortKey
  FROM node JOIN edge ON fromId = node.id AND fromLabel = +node.label
  WHERE type IN (SELECT value FROM json_each(:edgeTypes))
  UNION ALL
  SELECT position, node.label, node.id, 'IN', type, fromLabel, fromId, "key", weight, sortKey
  FROM node JOIN edge ON toId = node.id AND toLabel = +node.label
  WHERE type IN (SELECT value FROM json_each(:edgeTypes))
)
