// How many questions and answers columns have, and each topic with itself and all broader topics.
RETURN {
  questions: COUNT { (:Question) },
  answers: COUNT { (:Answer) },
  lineage: COLLECT { MATCH (topic:Topic) RETURN [(topic)-[:PART_OF*0..]->(above:Topic) | above.id] }
} AS row;
