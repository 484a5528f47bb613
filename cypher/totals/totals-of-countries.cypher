// How many questions and answers mention each given country.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (country:Country {code: $ids[position]})
// Neo4j stores the number of edges of a node, so only the questions need to be counted.
WITH position, COUNT { (country)<-[:MENTIONS]-() } AS texts, COUNT { (country)<-[:MENTIONS]-(:Question) } AS questions
RETURN {sourceId: $ids[position], questions: questions, answers: texts - questions} AS row
ORDER BY position;
