// Questions with the given ids.
UNWIND range(0, size($ids) - 1) AS position
MATCH (question:Question {id: $ids[position]})
RETURN question {.*} AS row
ORDER BY position;
