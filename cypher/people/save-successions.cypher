// Records that one department took over work of another on a day (SUCCEEDED_BY).
UNWIND $rows AS row
MATCH (earlier:Department {id: row.fromId})
MATCH (later:Department {id: row.toId})
MERGE (earlier)-[edge:SUCCEEDED_BY {on: row.on}]->(later)
SET edge.kind = row.kind;
