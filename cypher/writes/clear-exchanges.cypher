// Removes the edges of a question and of its unshared answer before they are rewritten.
//! found-in-answers

// The references themselves are removed at the end of the import, because each deleted node makes every later look-up
// of the transaction slower.
UNWIND $rows AS row
MATCH (:Answer {id: row.id})-[holds:HOLDS]->()
DELETE holds;

// References to the question stay until they are resolved again.
UNWIND $rows AS row
MATCH (:Question {id: row.id})-[edge]->()
DELETE edge;

UNWIND $rows AS row
MATCH (:Question {id: row.id})<-[edge:ASKED|ANSWERS]-()
DELETE edge;
