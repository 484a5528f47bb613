// How many members each given party has.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (party:Party {id: $ids[place]})
RETURN {
  sourceId: $ids[place],
  members: COUNT { (party)<-[:MEMBER_OF]-() }
} AS row
ORDER BY place;
