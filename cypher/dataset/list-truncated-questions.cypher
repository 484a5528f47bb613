// The ids of the questions whose text is truncated, or whose answer's text.
MATCH (question:Question)
WHERE question.id > $afterId
  AND (question.truncated OR EXISTS { (question)<-[:ANSWERS]-(answer:Answer) WHERE answer.truncated })
RETURN question {.id} AS row
ORDER BY question.id
LIMIT $limit;
