// The answers each member gave, newest first, with the printed role and the office held that day (ANSWERED).
UNWIND range(0, size($ids) - 1) AS position
MATCH (member:Member {id: $ids[position]})
CALL (member) {
  MATCH (member)-[answered:ANSWERED]->(a:Answer)
  WHERE true
  //? afterKey
  AND (a.sortKey < $afterKey OR (a.sortKey = $afterKey AND a.id < $afterId)) //~
  /// afterKey
  //! answer-filter
  RETURN a AS answer, answered
  ORDER BY answer.sortKey DESC, answer.id DESC //~
  LIMIT $limit
}
RETURN answer {
  .*,
  sourceId: member.id,
  role: answered.role,
  officeId: answered.officeId,
  officeMatch: answered.officeMatch,
  ministerMatch: answered.ministerMatch,
  candidateIds: answered.candidateIds,
  cursorKey: answer.sortKey,
  cursorId: answer.id
} AS row
ORDER BY position, answer.sortKey DESC, answer.id DESC; //~
