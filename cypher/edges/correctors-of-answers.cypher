// Who corrected each answer (CORRECTED).
UNWIND range(0, size($ids) - 1) AS position
MATCH (answer:Answer {id: $ids[position]})<-[:CORRECTED]-(member:Member)
RETURN member {.*, sourceId: answer.id} AS row
ORDER BY position;
