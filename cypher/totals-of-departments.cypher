// How many questions were put to each given department.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (department:Department {id: $ids[place]})
RETURN {
  sourceId: $ids[place],
  questions: COUNT { (department)<-[:PUT_TO]-() }
} AS row
ORDER BY place;
