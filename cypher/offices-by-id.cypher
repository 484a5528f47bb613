// Offices with the given ids.
UNWIND range(0, size($ids) - 1) AS place
MATCH (office:Office {id: $ids[place]})
RETURN office {.*, departmentId: head([(office)-[:PART_OF]->(department) | department.id])} AS row
ORDER BY place;
