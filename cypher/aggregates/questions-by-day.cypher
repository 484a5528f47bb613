// How many questions matching a filter were tabled on each day, oldest first, undated ones last.
MATCH (q:Question)
WHERE true
//! question-filter
WITH q.tabledOn AS day, count(*) AS count
RETURN {day: day, count: count} AS row
ORDER BY day IS NULL, day;
