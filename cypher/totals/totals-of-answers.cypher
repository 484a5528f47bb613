// How many questions, countries, topics, references and answers with the same text each given answer has.
UNWIND range(0, size($ids) - 1) AS position
MATCH (answer:Answer {id: $ids[position]})
OPTIONAL MATCH (answer)-[:SAME_TEXT_AS]->(joined:Answer)
WITH position, answer, coalesce(joined, answer) AS first
RETURN {
  sourceId: answer.id,
  //! counts-of-answers
  references: COUNT { (answer)-[:HOLDS]->(:Reference) },
  // Counts the answers joined to the first use. If the given answer is one of them, the first use counts in its place.
  sameText: COUNT { (:Answer)-[:SAME_TEXT_AS]->(first) }
} AS row
ORDER BY position;
