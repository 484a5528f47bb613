-- All edges of the given types at the given nodes, each as seen from its node.
WITH
--! edges-of-given
SELECT nodeLabel, nodeId, direction, type, label, id, "key", weight, nullif(sortKey, '') AS date, lastDate
FROM link
ORDER BY position, type, direction, label, id, "key";
