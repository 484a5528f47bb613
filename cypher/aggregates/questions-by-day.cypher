// How many questions matching a filter were tabled on each day, oldest first, undated ones last.
//! filtered-questions
WITH q.tabledOn AS day, count(*) AS count
RETURN {day: day, count: count} AS row
ORDER BY day IS NULL, day;
