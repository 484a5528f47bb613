// Questions with the given ids.
UNWIND range(0, size($ids) - 1) AS place
MATCH (question:Question {id: $ids[place]})
RETURN question {.*} AS row
ORDER BY place;
