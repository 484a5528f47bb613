// The offices each member held, newest first, with the dates (HELD).
UNWIND range(0, size($ids) - 1) AS position
MATCH (member:Member {id: $ids[position]})
CALL (member) {
  MATCH (member)-[edge:HELD]->(office:Office)
  WHERE true
  //? afterKey
  AND (edge.sortKey < $afterKey OR (edge.sortKey = $afterKey AND office.id > $afterId)) //~
  /// afterKey
  RETURN office, edge
  ORDER BY edge.sortKey DESC, office.id ASC //~
  LIMIT $limit
}
RETURN office {
  .*,
  departmentId: head([(office)-[:PART_OF]->(department) | department.id]),
  sourceId: member.id,
  from: edge.from,
  to: edge.to,
  cursorKey: edge.sortKey,
  cursorId: office.id
} AS row
ORDER BY position, edge.sortKey DESC, office.id ASC; //~
