// The edges of the given types among, around or from the given nodes, each once, heaviest first, then newest.
UNWIND range(0, size($nodes) - 1) AS position
WITH position, $nodes[position] AS given
//! edges-of-given
WITH *
//? scope=AROUND
WHERE true
/// scope=AROUND
//? scope=AMONG scope=FROM
WHERE direction = 'OUT'
/// scope=AMONG scope=FROM
//? scope=AMONG
AND {label: label, id: id} IN $nodes
/// scope=AMONG
WITH DISTINCT CASE direction WHEN 'OUT' THEN [given.label, given.id, label, id] ELSE [label, id, given.label, given.id] END AS ends,
  type, key, weight, sortKey, lastDate
WITH {
  type: type,
  fromLabel: ends[0],
  fromId: ends[1],
  toLabel: ends[2],
  toId: ends[3],
  key: key,
  weight: weight,
  date: nullIf(sortKey, ''),
  lastDate: lastDate,
  sortKey: sortKey
} AS edge
ORDER BY edge.weight DESC, edge.sortKey DESC, edge.type, edge.fromLabel, edge.fromId, edge.toLabel, edge.toId, edge.key
// Sorted rows that each carry the list of all would take memory that grows with the square.
WITH collect(edge) AS found
WITH found[..$limit] AS first, size(found) AS totalCount
UNWIND first AS edge
RETURN {
  type: edge.type,
  fromLabel: edge.fromLabel,
  fromId: edge.fromId,
  toLabel: edge.toLabel,
  toId: edge.toId,
  key: edge.key,
  weight: edge.weight,
  date: edge.date,
  lastDate: edge.lastDate,
  totalCount: totalCount
} AS row;
