-- The sources of questions and answers, with how many came from each and when.
SELECT source, sum(questions) AS questions, sum(answers) AS answers,
  min(firstRetrievedAt) AS firstRetrievedAt, max(lastRetrievedAt) AS lastRetrievedAt
FROM (
  SELECT source, count(*) AS questions, 0 AS answers,
    min(retrievedAt) AS firstRetrievedAt, max(retrievedAt) AS lastRetrievedAt
  FROM question GROUP BY source
  UNION ALL
  SELECT source, 0, count(*), min(retrievedAt), max(retrievedAt) FROM answer GROUP BY source
)
GROUP BY source
ORDER BY source;
