// The texts of the given answers.
UNWIND range(0, size($ids) - 1) AS position
MATCH (answer:Answer {id: $ids[position]})
RETURN answer {.id, .text} AS row
ORDER BY position;
