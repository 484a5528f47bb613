// How many edges of each kind every given department has.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (department:Department {id: $ids[place]})
RETURN {
  sourceId: $ids[place],
  questions: COUNT { (department)<-[:PUT_TO]-() },
  offices: COUNT { (department)<-[:PART_OF]-() },
  successors: COUNT { (department)-[:SUCCEEDED_BY]->() },
  predecessors: COUNT { (department)<-[:SUCCEEDED_BY]-() }
} AS row
ORDER BY place;
