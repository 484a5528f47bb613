// Removes the edges of a question and of its answer, before they are written anew.
UNWIND $rows AS row
MATCH (question:Question {id: row.id})<-[:ANSWERS]-(answer:Answer)
MATCH (answer)-[edge:MENTIONS|ABOUT]->()
DELETE edge;

UNWIND $rows AS row
MATCH (question:Question {id: row.id})<-[:ANSWERS]-(answer:Answer)
MATCH (original:AnswerOriginal {answerId: answer.id})
DELETE original;

UNWIND $rows AS row
MATCH (question:Question {id: row.id})-[edge:ASKED|ANSWERS|PUT_TO|MENTIONS|ABOUT]-()
DELETE edge;
