-- The edges of the given types among, around or from the given nodes, each once, heaviest first, then newest.
WITH
--! given-nodes
-- The + makes SQLite look up edges by node. Otherwise it would look up nodes by the label of every edge.
, found (type, fromLabel, fromId, toLabel, toId, "key", weight, sortKey, lastDate) AS MATERIALIZED (
  --? scope=AMONG scope=AROUND scope=FROM
  SELECT edge.* FROM node JOIN edge ON fromId = node.id AND fromLabel = +node.label
  WHERE type IN (SELECT value FROM json_each(:edgeTypes))
  --/ scope=AMONG scope=AROUND scope=FROM
  --? scope=AMONG
  AND (toLabel, toId) IN (SELECT label, id FROM node)
  --/ scope=AMONG
  --? scope=AROUND
  UNION
  SELECT edge.* FROM node JOIN edge ON toId = node.id AND toLabel = +node.label
  WHERE type IN (SELECT value FROM json_each(:edgeTypes))
  --/ scope=AROUND
)
SELECT type, fromLabel, fromId, toLabel, toId, "key", weight, nullif(sortKey, '') AS date, lastDate,
  count(*) OVER () AS totalCount
FROM found
ORDER BY weight DESC, sortKey DESC, type, fromLabel, fromId, toLabel, toId, "key"
LIMIT :limit;
