// Removes the edges of a shared answer before they are rewritten.
UNWIND $rows AS row
MATCH (:Answer {id: row.id})-[edge:MENTIONS|ABOUT|REFERS_TO]->()
DELETE edge;

UNWIND $rows AS row
MATCH (original:AnswerOriginal {answerId: row.id})
DELETE original;

UNWIND $rows AS row
MATCH (:Answer {id: row.id})-[:HOLDS]->(reference:Reference)
DETACH DELETE reference;
