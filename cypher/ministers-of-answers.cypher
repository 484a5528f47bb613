// Who gave each answer, with the role printed with it and the office held that day (ANSWERED).
UNWIND range(0, size($ids) - 1) AS place
MATCH (answer:Answer {id: $ids[place]})<-[answered:ANSWERED]-(member:Member)
RETURN member {.*, sourceId: answer.id, role: answered.role, officeId: answered.officeId, officeMatch: answered.officeMatch} AS row
ORDER BY place;
