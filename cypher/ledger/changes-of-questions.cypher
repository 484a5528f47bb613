// The changes of each question, latest first.
UNWIND range(0, size($ids) - 1) AS position
CALL (position) {
  MATCH (change:Change {questionId: $ids[position]})
  // The index is used only if there is a condition on both of its properties.
  WHERE change.sequence > 0
  //? afterKey
  AND (change.sequence < $afterKey OR (change.sequence = $afterKey AND change.questionId < $afterId)) //~
  /// afterKey
  RETURN change
  ORDER BY change.sequence DESC //~
  LIMIT $limit
}
RETURN change {
  .*,
  sourceId: change.questionId,
  cursorKey: change.sequence,
  cursorId: change.questionId
} AS row
ORDER BY position, change.sequence DESC; //~
