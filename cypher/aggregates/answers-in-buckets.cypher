// How many answers to questions matching a filter were given in each day, month or year, oldest first, undated ones last.
// A bucket is as many letters of the day as $letters says. A later day than today is a mistake, and counts as none.
//! filtered-questions
MATCH (q)<-[:ANSWERS]-(answer:Answer)
WITH DISTINCT answer
WITH CASE WHEN answer.answeredOn <= $today THEN answer.answeredOn END AS day
WITH left(day, $letters) AS bucket, min(day) AS firstDay, max(day) AS lastDay, count(*) AS count
RETURN {firstDay: firstDay, lastDay: lastDay, count: count} AS row
ORDER BY bucket IS NULL, bucket;
