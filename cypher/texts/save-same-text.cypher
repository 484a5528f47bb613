// Joins a later answer of a text to the first use of that text, whatever it was joined to before (SAME_TEXT_AS).
UNWIND $rows AS row
MATCH (:Answer {id: row.answerId})-[edge:SAME_TEXT_AS]->()
DELETE edge;

UNWIND $rows AS row
MATCH (answer:Answer {id: row.answerId})
MATCH (first:Answer {id: row.firstAnswerId})
CREATE (answer)-[:SAME_TEXT_AS {similarity: row.similarity}]->(first);
