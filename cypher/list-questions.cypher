// All questions, newest first, undated ones last.
MATCH (question:Question)
WHERE question.sortKey <= coalesce($afterKey, '~') AND question.id IS NOT NULL
  AND ($afterKey IS NULL OR question.sortKey < $afterKey OR question.id < $afterId)
RETURN question {.*, cursorKey: question.sortKey, cursorId: question.id} AS row
ORDER BY question.sortKey DESC, question.id DESC
LIMIT $limit;
