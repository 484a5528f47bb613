// Joins every later answer of a text to the first one of that text (SAME_TEXT_AS).
MATCH (answer:Answer)
WITH answer
ORDER BY answer.sortKey, answer.id
WITH answer.textHash AS textHash, collect(answer) AS answers
UNWIND answers AS answer
MATCH (answer)-[edge:SAME_TEXT_AS]->(other)
WHERE answer = head(answers) OR other <> head(answers)
DELETE edge;

MATCH (answer:Answer)
WITH answer
ORDER BY answer.sortKey, answer.id
WITH answer.textHash AS textHash, collect(answer) AS answers
WITH head(answers) AS first, tail(answers) AS later
UNWIND later AS answer
WITH first, answer
WHERE NOT EXISTS { (answer)-[:SAME_TEXT_AS]->(first) }
CREATE (answer)-[:SAME_TEXT_AS {similarity: 1.0}]->(first);
