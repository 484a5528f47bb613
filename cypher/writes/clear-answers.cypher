// Removes the edges of a shared answer before they are rewritten.
//! found-in-answers

// The references themselves are removed at the end of the import, because each deleted node makes every later look-up
// of the transaction slower.
UNWIND $rows AS row
MATCH (:Answer {id: row.id})-[holds:HOLDS]->()
DELETE holds;
