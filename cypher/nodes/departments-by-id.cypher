// Departments with the given ids.
UNWIND range(0, size($ids) - 1) AS position
MATCH (department:Department {id: $ids[position]})
RETURN department {.*} AS row
ORDER BY position;
