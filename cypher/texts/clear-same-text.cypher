// Removes an answer from its text cluster.
UNWIND $rows AS row
MATCH (:Answer {id: row.id})-[edge:SAME_TEXT_AS]->()
DELETE edge;
