// Removes the edges of a question and of its own answer, before they are written again.
UNWIND $rows AS row
MATCH (:Answer {id: row.id})-[edge:MENTIONS|ABOUT|REFERS_TO]->()
DELETE edge;

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

// What points to the question stays, until it is looked for again.
UNWIND $rows AS row
MATCH (question:Question {id: row.id})-[edge:REFERS_TO]->()
DELETE edge;

UNWIND $rows AS row
MATCH (question:Question {id: row.id})-[edge:ASKED|ANSWERS|PUT_TO|MENTIONS|ABOUT]-()
DELETE edge;
