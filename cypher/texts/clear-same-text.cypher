// Takes an answer out of the cluster of its text.
UNWIND $rows AS row
MATCH (:Answer {id: row.id})-[edge:SAME_TEXT_AS]->()
DELETE edge;
