// Removes the edges of a question and of its unshared answer before they are rewritten.
//! found-in-answers

// References to the question stay until they are resolved again.
UNWIND $rows AS row
MATCH (:Question {id: row.id})-[edge]->()
DELETE edge;

UNWIND $rows AS row
MATCH (:Question {id: row.id})<-[edge:ASKED|ANSWERS]-()
DELETE edge;
