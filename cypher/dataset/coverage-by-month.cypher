// How many questions of each month and House there are, by date tabled or, if that is unknown, by date answered.
MATCH (question:Question)
OPTIONAL MATCH (question)<-[:ANSWERS]-(answer:Answer)
WITH substring(coalesce(question.tabledOn, answer.answeredOn), 0, 7) AS month,
  question.house AS house,
  count(*) AS questions,
  count(question.tabledOn) AS tabled,
  count(CASE WHEN answer IS NOT NULL AND NOT answer.holding THEN 1 END) AS answered,
  count(CASE WHEN question.truncated OR answer.truncated THEN 1 END) AS truncated,
  max(question.seenUntil) AS seenUntil
RETURN {month: month, house: house, questions: questions, tabled: tabled, answered: answered, truncated: truncated, seenUntil: seenUntil} AS row
ORDER BY month IS NULL, month, house IS NULL, house;
