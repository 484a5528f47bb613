// How many answers to questions matching a filter were given on each day, oldest first, undated ones last.
//! filtered-questions
MATCH (q)<-[:ANSWERS]-(answer:Answer)
WITH answer.answeredOn AS day, count(DISTINCT answer) AS count
RETURN {day: day, count: count} AS row
ORDER BY day IS NULL, day;
