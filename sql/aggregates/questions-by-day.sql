-- How many questions matching a filter were tabled on each day, oldest first, undated ones last.
SELECT q.tabledOn AS day, count(*) AS count FROM question AS q
WHERE true
--! question-filter
GROUP BY q.tabledOn
ORDER BY q.tabledOn IS NULL, q.tabledOn;
