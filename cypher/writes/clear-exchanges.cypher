// Removes the edges of a question and of its unshared answer before they are rewritten.
//! found-in-answers

UNWIND $rows AS row
MATCH (original:AnswerOriginal {answerId: row.id})
DELETE original;

UNWIND $rows AS row
MATCH (words:QuestionWords {id: row.id})
DELETE words;

UNWIND $rows AS row
MATCH (words:AnswerWords {id: row.id})
DELETE words;

UNWIND $rows AS row
MATCH (:Answer {id: row.id})-[:HOLDS]->(reference:Reference)
DETACH DELETE reference;

UNWIND $rows AS row
MATCH (question:Question {id: row.id})-[:HOLDS]->(reference:Reference)
DETACH DELETE reference;

// References to the question stay until they are resolved again.
UNWIND $rows AS row
MATCH (:Question {id: row.id})-[edge]->()
DELETE edge;

UNWIND $rows AS row
MATCH (:Question {id: row.id})<-[edge:ASKED|ANSWERS]-()
DELETE edge;
