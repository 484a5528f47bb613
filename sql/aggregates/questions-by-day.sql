-- How many questions matching a filter were tabled on each day, oldest first, undated ones last.
SELECT q.tabledOn AS day, count(*) AS count
--! filtered-questions
GROUP BY q.tabledOn
ORDER BY q.tabledOn IS NULL, q.tabledOn;
