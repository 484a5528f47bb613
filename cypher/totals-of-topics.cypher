// How many questions and answers are about each given topic, and how many narrower topics it has.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (topic:Topic {id: $ids[place]})
RETURN {
  sourceId: $ids[place],
  questions: COUNT { (topic)<-[:ABOUT]-(:Question) },
  answers: COUNT { (topic)<-[:ABOUT]-(:Answer) },
  narrower: COUNT { (topic)<-[:PART_OF]-() }
} AS row
ORDER BY place;
