// How many questions and answers are about each given topic, and how many narrower topics it has.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (topic:Topic {id: $ids[place]})
// The number of all edges of a node is kept with it, so only the questions have to be counted.
WITH place, topic, COUNT { (topic)<-[:ABOUT]-() } AS texts, COUNT { (topic)<-[:ABOUT]-(:Question) } AS questions
RETURN {
  sourceId: $ids[place],
  questions: questions,
  answers: texts - questions,
  narrower: COUNT { (topic)<-[:PART_OF]-() }
} AS row
ORDER BY place;
