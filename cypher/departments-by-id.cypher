// Departments with the given ids.
UNWIND range(0, size($ids) - 1) AS place
MATCH (department:Department {id: $ids[place]})
RETURN department {.*} AS row
ORDER BY place;
