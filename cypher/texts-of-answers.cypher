// What the given answers say.
UNWIND range(0, size($ids) - 1) AS place
MATCH (answer:Answer {id: $ids[place]})
RETURN answer {.id, .text} AS row
ORDER BY place;
