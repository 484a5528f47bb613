-- How many of the questions that a filter takes were tabled on each day, oldest first; those without a day last.
SELECT q.tabledOn AS day, count(*) AS count FROM question AS q
WHERE true
--! question-filter
GROUP BY q.tabledOn
ORDER BY q.tabledOn IS NULL, q.tabledOn;
