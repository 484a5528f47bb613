// The department each question was put to (PUT_TO).
UNWIND range(0, size($ids) - 1) AS place
MATCH (question:Question {id: $ids[place]})-[:PUT_TO]->(department:Department)
RETURN department {.*, sourceId: question.id} AS row
ORDER BY place;
