// Nodes connected to at least a given number of the given nodes, most connections first, with the connecting edges.
// Weights are summed as whole thousandths, so that the sum does not depend on the order.
UNWIND range(0, size($nodes) - 1) AS position
WITH position, $nodes[position] AS given
//! edges-of-given
ORDER BY position, type, direction, key
WITH label, id, count(DISTINCT position) AS joined, sum(toInteger(round(weight * 1000))) AS thousandths, collect({
  nodeLabel: given.label,
  nodeId: given.id,
  direction: direction,
  type: type,
  key: key,
  weight: weight,
  date: nullIf(sortKey, ''),
  lastDate: lastDate
}) AS edges
WHERE joined >= $needed
WITH {
  label: label,
  id: id,
  joined: joined,
  weight: thousandths / 1000.0,
  cursorKey: joined * 1000000000 + thousandths,
  cursorId: label + ' ' + id,
  edges: edges
} AS one
WITH collect(one) AS common
UNWIND common AS one
WITH one, size(common) AS totalCount
WHERE true
//? afterKey
AND (one.cursorKey < $afterKey OR (one.cursorKey = $afterKey AND one.cursorId > $afterId)) //~
/// afterKey
RETURN one {.*, totalCount: totalCount} AS row
ORDER BY one.cursorKey DESC, one.cursorId ASC //~
LIMIT $limit;
