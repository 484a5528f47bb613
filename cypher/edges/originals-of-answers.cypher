// The HTML of each answer, and its text before a correction.
UNWIND range(0, size($ids) - 1) AS position
MATCH (answer:Answer {id: $ids[position]})
WHERE answer.html IS NOT NULL OR answer.textBefore IS NOT NULL
RETURN answer {.html, .textBefore, sourceId: answer.id} AS row
ORDER BY position;
