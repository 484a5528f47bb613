// The questions that each answer answers, newest first (ANSWERS).
UNWIND range(0, size($ids) - 1) AS place
MATCH (answer:Answer {id: $ids[place]})
CALL (answer) {
  MATCH (answer)-[:ANSWERS]->(question:Question)
  WHERE $afterKey IS NULL OR question.sortKey < $afterKey OR (question.sortKey = $afterKey AND question.id < $afterId)
  RETURN question
  ORDER BY question.sortKey DESC, question.id DESC
  LIMIT $limit
}
RETURN question {.*, sourceId: answer.id, cursorKey: question.sortKey, cursorId: question.id} AS row
ORDER BY place, question.sortKey DESC, question.id DESC;
