// The current and former members of each party, newest first, with the dates (MEMBER_OF).
UNWIND range(0, size($ids) - 1) AS position
MATCH (party:Party {id: $ids[position]})
CALL (party) {
  MATCH (party)<-[edge:MEMBER_OF]-(member:Member)
  WHERE true
  //? afterKey
  AND (edge.sortKey < $afterKey OR (edge.sortKey = $afterKey AND member.id > $afterId)) //~
  /// afterKey
  RETURN member, edge
  ORDER BY edge.sortKey DESC, member.id ASC //~
  LIMIT $limit
}
RETURN member {
  .*,
  sourceId: party.id,
  from: edge.from,
  to: edge.to,
  cursorKey: edge.sortKey,
  cursorId: member.id
} AS row
ORDER BY position, edge.sortKey DESC, member.id ASC; //~
