// The current and former constituencies of each member, newest first, with the dates (REPRESENTS).
UNWIND range(0, size($ids) - 1) AS position
MATCH (member:Member {id: $ids[position]})
CALL (member) {
  MATCH (member)-[edge:REPRESENTS]->(constituency:Constituency)
  WHERE true
  //? afterKey
  AND (edge.sortKey < $afterKey OR (edge.sortKey = $afterKey AND constituency.id > $afterId)) //~
  /// afterKey
  RETURN constituency, edge
  ORDER BY edge.sortKey DESC, constituency.id ASC //~
  LIMIT $limit
}
RETURN constituency {
  .*,
  sourceId: member.id,
  from: edge.from,
  to: edge.to,
  cursorKey: edge.sortKey,
  cursorId: constituency.id
} AS row
ORDER BY position, edge.sortKey DESC, constituency.id ASC; //~
