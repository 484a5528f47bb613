// How many edges of the given types each given node has, by type, direction and the label they lead to.
UNWIND range(0, size($nodes) - 1) AS position
WITH position, $nodes[position] AS given
//! given-nodes
MATCH (node)-[edge]-(neighbour)
WITH position, given, type(edge) AS type, CASE startNode(edge) WHEN node THEN 'OUT' ELSE 'IN' END AS direction,
  head(labels(neighbour)) AS label
WHERE type IN $edgeTypes AND $direction IN ['BOTH', direction]
WITH position, given, type, direction, label, count(*) AS count
RETURN {
  nodeLabel: given.label,
  nodeId: given.id,
  type: type,
  direction: direction,
  label: label,
  count: count
} AS row
ORDER BY position, type, direction, label;
