// How many questions, countries, topics, references and answers of the same text each given answer is joined to.
UNWIND range(0, size($ids) - 1) AS place
MATCH (answer:Answer {id: $ids[place]})
RETURN {
  sourceId: answer.id,
  questions: COUNT { (answer)-[:ANSWERS]->() },
  countries: COUNT { (answer)-[:MENTIONS]->() },
  topics: COUNT { (answer)-[:ABOUT]->() },
  references: COUNT { (answer)-[:HOLDS]->(:Reference) },
  sameText: COUNT { (:Answer {textHash: answer.textHash}) } - 1
} AS row
ORDER BY place;
