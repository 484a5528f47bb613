// The department that each office is part of (PART_OF).
UNWIND range(0, size($ids) - 1) AS place
MATCH (office:Office {id: $ids[place]})-[:PART_OF]->(department:Department)
RETURN department {.*, sourceId: office.id} AS row
ORDER BY place;
