// How many countries each given question mentions, how many topics it is about and how often it changed.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (question:Question {id: $ids[place]})
RETURN {
  sourceId: $ids[place],
  countries: COUNT { (question)-[:MENTIONS]->() },
  topics: COUNT { (question)-[:ABOUT]->() },
  changes: COUNT { (:Change {questionId: $ids[place]}) }
} AS row
ORDER BY place;
