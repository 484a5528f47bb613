// The questions each member asked, newest first (ASKED).
UNWIND range(0, size($ids) - 1) AS position
MATCH (member:Member {id: $ids[position]})
CALL (member) {
  MATCH (member)-[:ASKED]->(q:Question)
  WHERE true
  //? afterKey
  AND (q.sortKey < $afterKey OR (q.sortKey = $afterKey AND q.id < $afterId)) //~
  /// afterKey
  //! question-filter
  RETURN q AS question
  ORDER BY question.sortKey DESC, question.id DESC //~
  LIMIT $limit
}
RETURN question {.*, sourceId: member.id, cursorKey: question.sortKey, cursorId: question.id} AS row
ORDER BY position, question.sortKey DESC, question.id DESC; //~
