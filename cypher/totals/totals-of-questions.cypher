// How many countries, topics, references in both directions and changes each given question has.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (question:Question {id: $ids[position]})
RETURN {
  sourceId: $ids[position],
  countries: COUNT { (question)-[:MENTIONS]->() },
  topics: COUNT {
    MATCH (question)-[about:ABOUT]->()
    WHERE true
    //! topic-scored
  },
  references: COUNT { (question)-[:HOLDS]->(:Reference) },
  referredToBy: COUNT { (question)<-[:REFERS_TO]-() },
  changes: COUNT { (:Change {questionId: $ids[position]}) }
} AS row
ORDER BY position;
