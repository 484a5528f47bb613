// The members of each party, by name (MEMBER_OF).
UNWIND range(0, size($ids) - 1) AS place
MATCH (party:Party {id: $ids[place]})
CALL (party) {
  MATCH (party)<-[:MEMBER_OF]-(member:Member)
  WHERE $afterKey IS NULL OR member.name > $afterKey OR (member.name = $afterKey AND member.id > $afterId)
  RETURN member
  ORDER BY member.name, member.id
  LIMIT $limit
}
RETURN member {.*, sourceId: party.id, cursorKey: member.name, cursorId: member.id} AS row
ORDER BY place, member.name, member.id;
