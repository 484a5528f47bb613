// How many times each given office was held.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (office:Office {id: $ids[position]})
RETURN {
  sourceId: $ids[position],
  holders: COUNT { (office)<-[:HELD]-() }
} AS row
ORDER BY position;
