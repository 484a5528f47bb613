// The members who represent or represented each constituency, by name (REPRESENTS).
UNWIND range(0, size($ids) - 1) AS place
MATCH (constituency:Constituency {id: $ids[place]})
CALL (constituency) {
  MATCH (constituency)<-[:REPRESENTS]-(member:Member)
  WHERE $afterKey IS NULL OR member.name > $afterKey OR (member.name = $afterKey AND member.id > $afterId)
  RETURN member
  ORDER BY member.name, member.id
  LIMIT $limit
}
RETURN member {.*, sourceId: constituency.id, cursorKey: member.name, cursorId: member.id} AS row
ORDER BY place, member.name, member.id;
