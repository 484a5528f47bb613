// Removes the edges of an answer that several questions share, before they are written anew.
UNWIND $rows AS row
MATCH (:Answer {id: row.id})-[edge:MENTIONS|ABOUT]->()
DELETE edge;

UNWIND $rows AS row
MATCH (original:AnswerOriginal {answerId: row.id})
DELETE original;
