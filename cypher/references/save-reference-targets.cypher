// Sets the question that a reference means, or none (REFERS_TO).
UNWIND $rows AS row
WITH row WHERE row.fromLabel = 'Question'
MATCH (source:Question {id: row.fromId})-[edge:REFERS_TO {position: row.position}]->()
DELETE edge;

UNWIND $rows AS row
WITH row WHERE row.fromLabel = 'Question'
MATCH (source:Question {id: row.fromId})-[:HOLDS]->(reference:Reference {position: row.position})
MATCH (target:Question {id: row.targetId})
CREATE (source)-[edge:REFERS_TO]->(target)
SET edge = reference {.position, .start, .end, .surface, .uin};

UNWIND $rows AS row
WITH row WHERE row.fromLabel = 'Answer'
MATCH (source:Answer {id: row.fromId})-[edge:REFERS_TO {position: row.position}]->()
DELETE edge;

UNWIND $rows AS row
WITH row WHERE row.fromLabel = 'Answer'
MATCH (source:Answer {id: row.fromId})-[:HOLDS]->(reference:Reference {position: row.position})
MATCH (target:Question {id: row.targetId})
CREATE (source)-[edge:REFERS_TO]->(target)
SET edge = reference {.position, .start, .end, .surface, .uin};
