// The answer to each question, if it has one (ANSWERS).
UNWIND range(0, size($ids) - 1) AS position
MATCH (question:Question {id: $ids[position]})<-[:ANSWERS]-(answer:Answer)
RETURN answer {.*, sourceId: question.id} AS row
ORDER BY position;
