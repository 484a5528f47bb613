// The latest day on which any question was tabled or answered.
CALL {
  MATCH (question:Question)
  RETURN max(question.tabledOn) AS day
UNION ALL
  MATCH (answer:Answer)
  RETURN max(answer.answeredOn) AS day
}
RETURN {day: max(day)} AS row;
