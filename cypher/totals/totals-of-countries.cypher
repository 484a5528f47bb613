// How many questions and answers mention each given country.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (country:Country {code: $ids[position]})
// The number of all edges of a node is kept with it, so only the questions have to be counted.
WITH position, COUNT { (country)<-[:MENTIONS]-() } AS texts, COUNT { (country)<-[:MENTIONS]-(:Question) } AS questions
RETURN {sourceId: $ids[position], questions: questions, answers: texts - questions} AS row
ORDER BY position;
