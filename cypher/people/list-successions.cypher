// All successions of departments (SUCCEEDED_BY).
MATCH (earlier:Department)-[edge:SUCCEEDED_BY]->(later:Department)
RETURN {fromId: earlier.id, toId: later.id, on: edge.on, kind: edge.kind} AS row
ORDER BY earlier.id, later.id, edge.on;
