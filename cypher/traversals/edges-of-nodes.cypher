// All edges of the given types at the given nodes, each as seen from its node.
UNWIND range(0, size($nodes) - 1) AS position
WITH position, $nodes[position] AS given
//! edges-of-given
RETURN {
  nodeLabel: given.label,
  nodeId: given.id,
  direction: direction,
  type: type,
  label: label,
  id: id,
  key: key,
  weight: weight,
  date: nullIf(sortKey, ''),
  lastDate: lastDate
} AS row
ORDER BY position, type, direction, label, id, key;
