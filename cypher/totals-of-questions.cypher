// How many countries each given question mentions and how many topics it is about.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (question:Question {id: $ids[place]})
RETURN {
  sourceId: $ids[place],
  countries: COUNT { (question)-[:MENTIONS]->() },
  topics: COUNT { (question)-[:ABOUT]->() }
} AS row
ORDER BY place;
