// How often each given office was held.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (office:Office {id: $ids[place]})
RETURN {
  sourceId: $ids[place],
  holders: COUNT { (office)<-[:HELD]-() }
} AS row
ORDER BY place;
