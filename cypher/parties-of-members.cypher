// The parties each member belongs or belonged to, by name (MEMBER_OF).
UNWIND range(0, size($ids) - 1) AS place
MATCH (member:Member {id: $ids[place]})
CALL (member) {
  MATCH (member)-[:MEMBER_OF]->(party:Party)
  WHERE $afterKey IS NULL OR party.name > $afterKey OR (party.name = $afterKey AND party.id > $afterId)
  RETURN party
  ORDER BY party.name, party.id
  LIMIT $limit
}
RETURN party {.*, sourceId: member.id, cursorKey: party.name, cursorId: party.id} AS row
ORDER BY place, party.name, party.id;
