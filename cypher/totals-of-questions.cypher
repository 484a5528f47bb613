// How many countries each given question mentions, topics it is about, references from it and to it, and changes it had.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (question:Question {id: $ids[place]})
RETURN {
  sourceId: $ids[place],
  countries: COUNT { (question)-[:MENTIONS]->() },
  topics: COUNT { (question)-[:ABOUT]->() },
  references: COUNT { (question)-[:HOLDS]->(:Reference) },
  referredToBy: COUNT { (question)<-[:REFERS_TO]-() },
  changes: COUNT { (:Change {questionId: $ids[place]}) }
} AS row
ORDER BY place;
