// How many members each given party has.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (party:Party {id: $ids[position]})
RETURN {
  sourceId: $ids[position],
  members: COUNT { (party)<-[:MEMBER_OF]-() }
} AS row
ORDER BY position;
