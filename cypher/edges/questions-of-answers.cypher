// The questions to which each answer was given, newest first (ANSWERS).
UNWIND range(0, size($ids) - 1) AS position
MATCH (answer:Answer {id: $ids[position]})
CALL (answer) {
  MATCH (answer)-[:ANSWERS]->(q:Question)
  WHERE true
  //? afterKey
  AND (q.sortKey < $afterKey OR (q.sortKey = $afterKey AND q.id < $afterId)) //~
  /// afterKey
  //! question-filter
  RETURN q AS question
  ORDER BY question.sortKey DESC, question.id DESC //~
  LIMIT $limit
}
RETURN question {.*, sourceId: answer.id, cursorKey: question.sortKey, cursorId: question.id} AS row
ORDER BY position, question.sortKey DESC, question.id DESC; //~
