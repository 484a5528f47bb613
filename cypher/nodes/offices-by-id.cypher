// Offices with the given ids.
UNWIND range(0, size($ids) - 1) AS position
MATCH (office:Office {id: $ids[position]})
RETURN office {.*, departmentId: head([(office)-[:PART_OF]->(department) | department.id])} AS row
ORDER BY position;
