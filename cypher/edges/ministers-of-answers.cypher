// Who gave each answer, with the printed role, the office held that day and the members the name could mean (ANSWERED).
UNWIND range(0, size($ids) - 1) AS position
MATCH (answer:Answer {id: $ids[position]})<-[answered:ANSWERED]-(member:Member)
RETURN member {
  .*,
  sourceId: answer.id,
  role: answered.role,
  officeId: answered.officeId,
  officeMatch: answered.officeMatch,
  ministerMatch: answered.ministerMatch,
  candidateIds: answered.candidateIds
} AS row
ORDER BY position;
