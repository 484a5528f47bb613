// The current and former parties of each member, newest first, with the dates (MEMBER_OF).
UNWIND range(0, size($ids) - 1) AS position
MATCH (member:Member {id: $ids[position]})
CALL (member) {
  MATCH (member)-[edge:MEMBER_OF]->(party:Party)
  WHERE true
  //? afterKey
  AND (edge.sortKey < $afterKey OR (edge.sortKey = $afterKey AND party.id > $afterId)) //~
  /// afterKey
  RETURN party, edge
  ORDER BY edge.sortKey DESC, party.id ASC //~
  LIMIT $limit
}
RETURN party {
  .*,
  sourceId: member.id,
  from: edge.from,
  to: edge.to,
  cursorKey: edge.sortKey,
  cursorId: party.id
} AS row
ORDER BY position, edge.sortKey DESC, party.id ASC; //~
