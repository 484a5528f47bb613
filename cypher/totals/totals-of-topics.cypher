// How many questions and answers are about each given topic, and how many narrower topics it has.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (topic:Topic {id: $ids[position]})
// The number of all edges of a node is kept with it, so only the questions have to be counted.
WITH position, topic, COUNT { (topic)<-[:ABOUT]-() } AS texts, COUNT { (topic)<-[:ABOUT]-(:Question) } AS questions
RETURN {
  sourceId: $ids[position],
  questions: questions,
  answers: texts - questions,
  narrower: COUNT { (topic)<-[:PART_OF]-() }
} AS row
ORDER BY position;
