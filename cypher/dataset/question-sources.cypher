// The sources of questions and answers, with how many came from each and when.
CALL () {
  MATCH (question:Question)
  RETURN question.source AS source, count(*) AS questions, 0 AS answers,
    min(question.retrievedAt) AS first, max(question.retrievedAt) AS last
  UNION ALL
  MATCH (answer:Answer)
  RETURN answer.source AS source, 0 AS questions, count(*) AS answers,
    min(answer.retrievedAt) AS first, max(answer.retrievedAt) AS last
}
WITH source, sum(questions) AS questions, sum(answers) AS answers, min(first) AS first, max(last) AS last
RETURN {
  source: source,
  questions: questions,
  answers: answers,
  firstRetrievedAt: first,
  lastRetrievedAt: last
} AS row
ORDER BY source;
