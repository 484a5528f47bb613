// How many countries, topics, references in both directions and changes each given question has.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (question:Question {id: $ids[position]})
RETURN {
  sourceId: $ids[position],
  //! counts-of-questions
  references: COUNT { (question)-[:HOLDS]->(:Reference) },
  referredToBy: COUNT { (question)<-[:REFERS_TO]-() },
  // The index is used only if there is a condition on both of its properties.
  changes: COUNT { (change:Change {questionId: $ids[position]}) WHERE change.sequence > 0 }
} AS row
ORDER BY position;
