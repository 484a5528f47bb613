// Answers with the given ids.
UNWIND range(0, size($ids) - 1) AS place
MATCH (answer:Answer {id: $ids[place]})
RETURN answer {.*} AS row
ORDER BY place;
