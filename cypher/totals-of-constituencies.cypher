// How many members represent or represented each given constituency.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (constituency:Constituency {id: $ids[place]})
RETURN {
  sourceId: $ids[place],
  members: COUNT { (constituency)<-[:REPRESENTS]-() }
} AS row
ORDER BY place;
