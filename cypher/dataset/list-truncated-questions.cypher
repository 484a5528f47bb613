// The ids of the questions whose text, or whose answer's text, is truncated.
MATCH (question:Question)
WHERE question.id > $afterId
  AND (question.truncated OR EXISTS { (question)<-[:ANSWERS]-(answer:Answer) WHERE answer.truncated })
RETURN question {.id} AS row
ORDER BY question.id
LIMIT $limit;
