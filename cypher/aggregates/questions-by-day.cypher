// How many of the questions that a filter takes were tabled on each day, oldest first; those without a day last.
MATCH (q:Question)
WHERE true
//! question-filter
WITH q.tabledOn AS day, count(*) AS count
RETURN {day: day, count: count} AS row
ORDER BY day IS NULL, day;
