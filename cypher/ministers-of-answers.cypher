// Who gave each answer, with the role printed with it (ANSWERED).
UNWIND range(0, size($ids) - 1) AS place
MATCH (answer:Answer {id: $ids[place]})<-[answered:ANSWERED]-(member:Member)
RETURN member {.*, sourceId: answer.id, role: answered.role} AS row
ORDER BY place;
