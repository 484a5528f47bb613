// Joins a later answer to the first use of its text, replacing any earlier edge (SAME_TEXT_AS).
UNWIND $rows AS row
MATCH (:Answer {id: row.answerId})-[edge:SAME_TEXT_AS]->()
DELETE edge;

UNWIND $rows AS row
MATCH (answer:Answer {id: row.answerId})
MATCH (first:Answer {id: row.firstAnswerId})
CREATE (answer)-[:SAME_TEXT_AS {similarity: row.similarity}]->(first);
