// The constituencies each member represents or represented, by name (REPRESENTS).
UNWIND range(0, size($ids) - 1) AS place
MATCH (member:Member {id: $ids[place]})
CALL (member) {
  MATCH (member)-[:REPRESENTS]->(constituency:Constituency)
  WHERE $afterKey IS NULL OR constituency.name > $afterKey OR (constituency.name = $afterKey AND constituency.id > $afterId)
  RETURN constituency
  ORDER BY constituency.name, constituency.id
  LIMIT $limit
}
RETURN constituency {
  .*,
  sourceId: member.id,
  cursorKey: constituency.name,
  cursorId: constituency.id
} AS row
ORDER BY place, constituency.name, constituency.id;
