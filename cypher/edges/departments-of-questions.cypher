// The department each question was put to (PUT_TO).
UNWIND range(0, size($ids) - 1) AS position
MATCH (question:Question {id: $ids[position]})-[:PUT_TO]->(department:Department)
RETURN department {.*, sourceId: question.id} AS row
ORDER BY position;
