// The latest day, of those up to a given one, on which any question was tabled or answered.
CALL {
  MATCH (question:Question) WHERE question.tabledOn <= $notAfter
  RETURN max(question.tabledOn) AS day
UNION ALL
  MATCH (answer:Answer) WHERE answer.answeredOn <= $notAfter
  RETURN max(answer.answeredOn) AS day
}
RETURN {day: max(day)} AS row;
