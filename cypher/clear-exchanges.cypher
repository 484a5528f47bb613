// Removes the edges of a question and of its own answer, before they are written anew.
UNWIND $rows AS row
MATCH (:Answer {id: row.id})-[edge:MENTIONS|ABOUT]->()
DELETE edge;

UNWIND $rows AS row
MATCH (original:AnswerOriginal {answerId: row.id})
DELETE original;

UNWIND $rows AS row
MATCH (question:Question {id: row.id})-[edge:ASKED|ANSWERS|PUT_TO|MENTIONS|ABOUT]-()
DELETE edge;
