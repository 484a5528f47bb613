-- How many edges of the given types each given node has, by type, direction and the label they lead to.
WITH
--! given-nodes
-- Edges are materialised before they are counted, because for a count over the view SQLite would read every edge.
-- The + makes SQLite look up edges by node. Otherwise it would look up nodes by the label of every edge.
, link (position, type, direction, label) AS MATERIALIZED (
  SELECT position, type, 'OUT', toLabel FROM node JOIN edge ON fromId = node.id AND fromLabel = +node.label
  WHERE :direction <> 'IN' AND type IN (SELECT value FROM json_each(:edgeTypes))
  UNION ALL
  SELECT position, type, 'IN', fromLabel FROM node JOIN edge ON toId = node.id AND toLabel = +node.label
  WHERE :direction <> 'OUT' AND type IN (SELECT value FROM json_each(:edgeTypes))
),
counted AS MATERIALIZED (
  SELECT position, type, direction, label, count(*) AS count FROM link GROUP BY position, type, direction, label
)
SELECT node.label AS nodeLabel, node.id AS nodeId, type, direction, counted.label, count
FROM counted JOIN node USING (position)
ORDER BY position, type, direction, counted.label;
