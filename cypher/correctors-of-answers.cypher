// Who corrected each answer (CORRECTED).
UNWIND range(0, size($ids) - 1) AS place
MATCH (answer:Answer {id: $ids[place]})<-[:CORRECTED]-(member:Member)
RETURN member {.*, sourceId: answer.id} AS row
ORDER BY place;
