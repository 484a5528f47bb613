// The edges of a node along the given types, heaviest or newest first, each with the neighbour it leads to.
CALL () {
  MATCH (node:Member {id: $id}) WHERE $label = 'Member' RETURN node
UNION ALL
  MATCH (node:Question {id: $id}) WHERE $label = 'Question' RETURN node
UNION ALL
  MATCH (node:Answer {id: $id}) WHERE $label = 'Answer' RETURN node
UNION ALL
  MATCH (node:Department {id: $id}) WHERE $label = 'Department' RETURN node
UNION ALL
  MATCH (node:Office {id: $id}) WHERE $label = 'Office' RETURN node
UNION ALL
  MATCH (node:Party {id: $id}) WHERE $label = 'Party' RETURN node
UNION ALL
  MATCH (node:Constituency {id: $id}) WHERE $label = 'Constituency' RETURN node
UNION ALL
  MATCH (node:Country {code: $id}) WHERE $label = 'Country' RETURN node
UNION ALL
  MATCH (node:Topic {id: $id}) WHERE $label = 'Topic' RETURN node
}
MATCH (node)-[edge]-(neighbour)
WITH edge, neighbour, type(edge) AS type, CASE startNode(edge) WHEN node THEN 'OUT' ELSE 'IN' END AS direction
WHERE type IN $edgeTypes AND $direction IN ['BOTH', direction]
WITH direction, type, head(labels(neighbour)) AS label, coalesce(neighbour.code, neighbour.id) AS id, CASE
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
WITH *, CASE $order WHEN 'WEIGHT' THEN weight ELSE sortKey END AS cursorKey,
  sortKey + ' ' + type + ' ' + direction + ' ' + label + ' ' + id + ' ' + key AS cursorId
WHERE $afterKey IS NULL OR cursorKey < $afterKey OR (cursorKey = $afterKey AND cursorId < $afterId)
RETURN {
  direction: direction,
  type: type,
  label: label,
  id: id,
  key: key,
  weight: weight,
  date: nullIf(sortKey, ''),
  cursorKey: cursorKey,
  cursorId: cursorId
} AS row
ORDER BY cursorKey DESC, cursorId DESC
LIMIT $limit;
