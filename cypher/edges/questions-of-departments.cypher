// The questions put to each department, newest first (PUT_TO).
UNWIND range(0, size($ids) - 1) AS position
MATCH (department:Department {id: $ids[position]})
CALL (department) {
  MATCH (department)<-[:PUT_TO]-(q:Question)
  WHERE true
  //? afterKey
  AND (q.sortKey < $afterKey OR (q.sortKey = $afterKey AND q.id < $afterId)) //~
  /// afterKey
  //! question-filter
  RETURN q AS question
  ORDER BY question.sortKey DESC, question.id DESC //~
  LIMIT $limit
}
RETURN question {.*, sourceId: department.id, cursorKey: question.sortKey, cursorId: question.id} AS row
ORDER BY position, question.sortKey DESC, question.id DESC; //~
