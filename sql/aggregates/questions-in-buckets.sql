-- How many questions matching a filter were tabled in each day, month or year, oldest first, undated ones last.
-- A bucket is as many letters of the day as :letters says. A later day than today is a mistake, and counts as none.
SELECT min(day) AS firstDay, max(day) AS lastDay, count(*) AS count
FROM (
  SELECT CASE WHEN q.tabledOn <= :today THEN q.tabledOn END AS day
  --! filtered-questions
)
GROUP BY substr(day, 1, :letters)
ORDER BY firstDay IS NULL, firstDay;
