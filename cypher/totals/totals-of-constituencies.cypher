// How many current and former members each given constituency has.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (constituency:Constituency {id: $ids[position]})
RETURN {
  sourceId: $ids[position],
  members: COUNT { (constituency)<-[:REPRESENTS]-() }
} AS row
ORDER BY position;
