// How many questions and answers are about each given topic, and how many narrower topics it has.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (topic:Topic {id: $ids[position]})
// Neo4j stores the number of edges of a node, so only the questions need to be counted.
WITH position, topic, COUNT { (topic)<-[:ABOUT]-() } AS texts, COUNT { (topic)<-[:ABOUT]-(:Question) } AS questions
RETURN {
  sourceId: $ids[position],
  questions: questions,
  answers: texts - questions,
  narrower: COUNT { (topic)<-[:PART_OF]-() }
} AS row
ORDER BY position;
