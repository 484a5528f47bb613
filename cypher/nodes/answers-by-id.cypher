// Answers with the given ids.
UNWIND range(0, size($ids) - 1) AS position
MATCH (answer:Answer {id: $ids[position]})
RETURN answer {.*} AS row
ORDER BY position;
