// All edges of the given types at the given nodes, as seen from there. sortKey is the date of the edge, or empty.
//! given-nodes
MATCH (node)-[edge]-(neighbour)
WITH position, given, edge, neighbour, type(edge) AS type, CASE startNode(edge) WHEN node THEN 'OUT' ELSE 'IN' END AS direction
WHERE type IN $edgeTypes
WITH position, given, direction, type, head(labels(neighbour)) AS label, coalesce(neighbour.code, neighbour.id) AS id, CASE
    WHEN type = 'REFERS_TO' THEN toString(edge.position)
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
  END AS sortKey, edge.to AS until
WITH *, CASE WHEN type IN ['MEMBER_OF', 'REPRESENTS', 'HELD'] THEN until ELSE nullIf(sortKey, '') END AS lastDate
