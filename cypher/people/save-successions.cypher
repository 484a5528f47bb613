// Records that a department took over work from another on a date (SUCCEEDED_BY).
UNWIND $rows AS row
MATCH (earlier:Department {id: row.fromId})
MATCH (later:Department {id: row.toId})
MERGE (earlier)-[edge:SUCCEEDED_BY {on: row.on}]->(later)
SET edge.kind = row.kind;
