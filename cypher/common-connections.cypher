// The nodes that are joined to at least so many of the given nodes, those joined to most first, with the edges that do it.
// Weights are summed in thousandths: whole numbers have one sum, in whatever order they are added.
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
WITH place, given, edge, neighbour, type(edge) AS type, CASE startNode(edge) WHEN node THEN 'OUT' ELSE 'IN' END AS direction
WHERE type IN $edgeTypes
WITH place, given, direction, type, head(labels(neighbour)) AS label, coalesce(neighbour.code, neighbour.id) AS id, CASE
    WHEN type = 'REFERS_TO' THEN toString(edge.place)
    WHEN type = 'SUCCEEDED_BY' THEN edge.on
    WHEN type IN ['MEMBER_OF', 'REPRESENTS', 'HELD'] THEN edge.sortKey
    ELSE ''
  END AS key, toFloat(CASE type
    WHEN 'MENTIONS' THEN edge.count
    WHEN 'ABOUT' THEN edge.score
    WHEN 'SAME_TEXT_AS' THEN edge.similarity
    ELSE 1
  END) AS weight, CASE
    WHEN type IN ['ASKED', 'ANSWERED'] THEN endNode(edge).sortKey
    WHEN type = 'CORRECTED' THEN coalesce(endNode(edge).correctedOn, endNode(edge).sortKey)
    WHEN type IN ['MEMBER_OF', 'REPRESENTS', 'HELD'] THEN edge.sortKey
    WHEN type = 'SUCCEEDED_BY' THEN edge.on
    WHEN type = 'PART_OF' THEN ''
    ELSE startNode(edge).sortKey
  END AS sortKey
ORDER BY place, type, direction, key
WITH label, id, count(DISTINCT place) AS joined, sum(toInteger(round(weight * 1000))) AS thousandths, collect({
  nodeLabel: given.label,
  nodeId: given.id,
  direction: direction,
  type: type,
  key: key,
  weight: weight,
  date: nullIf(sortKey, '')
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
WHERE $afterKey IS NULL OR one.cursorKey < $afterKey OR (one.cursorKey = $afterKey AND one.cursorId > $afterId)
RETURN one {.*, totalCount: totalCount} AS row
ORDER BY one.cursorKey DESC, one.cursorId
LIMIT $limit;
