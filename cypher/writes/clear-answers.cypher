// Removes the edges of a shared answer before they are rewritten.
//! found-in-answers

UNWIND $rows AS row
MATCH (original:AnswerOriginal {answerId: row.id})
DELETE original;

UNWIND $rows AS row
MATCH (:Answer {id: row.id})-[:HOLDS]->(reference:Reference)
DETACH DELETE reference;
