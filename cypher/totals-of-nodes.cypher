// How many edges of each of the given types every given node has, by direction and by the label they lead to.
UNWIND range(0, size($nodes) - 1) AS place
WITH place, $nodes[place] AS given
CALL (given) {
  MATCH (node:Member {id: given.id}) WHERE given.label = 'Member' RETURN node
UNION ALL
  MATCH (node:Question {id: given.id}) WHERE given.label = 'Question' RETURN node
UNION ALL
  MATCH (node:Answer {id: given.id}) WHERE given.label = 'Answer' RETURN node
UNION ALL
  MATCH (node:Department {id: given.id}) WHERE given.label = 'Department' RETURN node
UNION ALL
  MATCH (node:Office {id: given.id}) WHERE given.label = 'Office' RETURN node
UNION ALL
  MATCH (node:Party {id: given.id}) WHERE given.label = 'Party' RETURN node
UNION ALL
  MATCH (node:Constituency {id: given.id}) WHERE given.label = 'Constituency' RETURN node
UNION ALL
  MATCH (node:Country {code: given.id}) WHERE given.label = 'Country' RETURN node
UNION ALL
  MATCH (node:Topic {id: given.id}) WHERE given.label = 'Topic' RETURN node
}
MATCH (node)-[edge]-(neighbour)
WITH place, given, type(edge) AS type, CASE startNode(edge) WHEN node THEN 'OUT' ELSE 'IN' END AS direction,
  head(labels(neighbour)) AS label
WHERE type IN $edgeTypes AND $direction IN ['BOTH', direction]
WITH place, given, type, direction, label, count(*) AS count
RETURN {
  nodeLabel: given.label,
  nodeId: given.id,
  type: type,
  direction: direction,
  label: label,
  count: count
} AS row
ORDER BY place, type, direction, label;
