// Creates or updates an office and the department it is part of (PART_OF).
UNWIND $rows AS row
MERGE (office:Office {id: row.id})
SET office.name = row.name, office.rank = row.rank
WITH office, row
MATCH (department:Department {id: row.departmentId})
MERGE (office)-[:PART_OF]->(department);
