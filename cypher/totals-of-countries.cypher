// How many questions and answers mention each given country.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (country:Country {code: $ids[place]})
RETURN {
  sourceId: $ids[place],
  questions: COUNT { (country)<-[:MENTIONS]-(:Question) },
  answers: COUNT { (country)<-[:MENTIONS]-(:Answer) }
} AS row
ORDER BY place;
