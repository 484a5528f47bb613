-- How many questions of each month and House there are, by date tabled or, if that is unknown, by date answered.
SELECT substr(coalesce(question.tabledOn, answer.answeredOn), 1, 7) AS month,
  question.house,
  count(*) AS questions,
  count(question.tabledOn) AS tabled,
  count(*) FILTER (WHERE answer.id IS NOT NULL AND NOT answer.holding) AS answered,
  count(*) FILTER (WHERE question.truncated OR answer.truncated) AS truncated,
  max(question.seenUntil) AS seenUntil
FROM question LEFT JOIN answer ON answer.id = question.answerId
GROUP BY month, question.house
ORDER BY month IS NULL, month, question.house IS NULL, question.house;
