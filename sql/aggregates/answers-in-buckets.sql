-- How many answers to questions matching a filter were given in each day, month or year, oldest first, undated ones last.
-- A bucket is as many letters of the day as :letters says. A later day than today is a mistake, and counts as none.
SELECT min(day) AS firstDay, max(day) AS lastDay, count(*) AS count
FROM (
  SELECT CASE WHEN answer.answeredOn <= :today THEN answer.answeredOn END AS day FROM answer
  WHERE answer.id IN (
    SELECT q.answerId FROM question AS q WHERE q.answerId IS NOT NULL
    --! question-filter
  )
)
GROUP BY substr(day, 1, :letters)
ORDER BY firstDay IS NULL, firstDay;
