// The current and former members for each constituency, newest first, with the dates (REPRESENTS).
UNWIND range(0, size($ids) - 1) AS position
MATCH (constituency:Constituency {id: $ids[position]})
CALL (constituency) {
  MATCH (constituency)<-[edge:REPRESENTS]-(member:Member)
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
  sourceId: constituency.id,
  from: edge.from,
  to: edge.to,
  cursorKey: edge.sortKey,
  cursorId: member.id
} AS row
ORDER BY position, edge.sortKey DESC, member.id ASC; //~
