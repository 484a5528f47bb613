// The members who held each office, newest first, with the dates (HELD).
UNWIND range(0, size($ids) - 1) AS position
MATCH (office:Office {id: $ids[position]})
CALL (office) {
  MATCH (office)<-[edge:HELD]-(member:Member)
  WHERE true
  //? afterKey
  AND (edge.sortKey < $afterKey OR (edge.sortKey = $afterKey AND member.id > $afterId)) //~
  /// afterKey
  //? on
  AND coalesce(edge.from <= $on, true) AND coalesce(edge.to >= $on, true)
  /// on
  RETURN member, edge
  ORDER BY edge.sortKey DESC, member.id ASC //~
  LIMIT $limit
}
RETURN member {
  .*,
  sourceId: office.id,
  from: edge.from,
  to: edge.to,
  cursorKey: edge.sortKey,
  cursorId: member.id
} AS row
ORDER BY position, edge.sortKey DESC, member.id ASC; //~
