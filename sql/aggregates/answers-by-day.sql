-- How many answers to questions matching a filter were given on each day, oldest first, undated ones last.
SELECT answer.answeredOn AS day, count(*) AS count FROM answer
WHERE answer.id IN (
  SELECT q.answerId FROM question AS q WHERE q.answerId IS NOT NULL
  --! question-filter
)
GROUP BY answer.answeredOn
ORDER BY answer.answeredOn IS NULL, answer.answeredOn;
