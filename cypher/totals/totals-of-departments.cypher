// How many edges of each kind each given department has.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (department:Department {id: $ids[position]})
RETURN {
  sourceId: $ids[position],
  questions: COUNT { (department)<-[:PUT_TO]-() },
  offices: COUNT { (department)<-[:PART_OF]-() },
  successors: COUNT { (department)-[:SUCCEEDED_BY]->() },
  predecessors: COUNT { (department)<-[:SUCCEEDED_BY]-() }
} AS row
ORDER BY position;
