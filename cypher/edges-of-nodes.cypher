// All edges of the given nodes along the given types, each as seen from its node.
UNWIND range(0, size($nodes) - 1) AS place
WITH place, $nodes[place] AS given
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
  date: nullIf(sortKey, '')
} AS row
ORDER BY place, type, direction, label, id, key;
