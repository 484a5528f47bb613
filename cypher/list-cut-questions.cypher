// The ids of the questions whose text, or whose answer's, is cut.
MATCH (question:Question)
WHERE question.id > $afterId
  AND (question.cut OR EXISTS { (question)<-[:ANSWERS]-(answer:Answer) WHERE answer.cut })
RETURN question {.id} AS row
ORDER BY question.id
LIMIT $limit;
