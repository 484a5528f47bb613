// How many questions, countries, topics, references and answers of the same text each given answer is joined to.
UNWIND range(0, size($ids) - 1) AS position
MATCH (answer:Answer {id: $ids[position]})
OPTIONAL MATCH (answer)-[:SAME_TEXT_AS]->(joined:Answer)
WITH position, answer, coalesce(joined, answer) AS first
RETURN {
  sourceId: answer.id,
  questions: COUNT { (answer)-[:ANSWERS]->() },
  countries: COUNT { (answer)-[:MENTIONS]->() },
  topics: COUNT { (answer)-[:ABOUT]->() },
  references: COUNT { (answer)-[:HOLDS]->(:Reference) },
  // Those joined to the first use: where the given one is among them, the first use takes its place in the count.
  sameText: COUNT { (:Answer)-[:SAME_TEXT_AS]->(first) }
} AS row
ORDER BY position;
