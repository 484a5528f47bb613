// How many questions matching a filter were tabled in each day, month or year, oldest first, undated ones last.
// A bucket is as many letters of the day as $letters says. A later day than today is a mistake, and counts as none.
//! filtered-questions
WITH CASE WHEN q.tabledOn <= $today THEN q.tabledOn END AS day
WITH left(day, $letters) AS bucket, min(day) AS firstDay, max(day) AS lastDay, count(*) AS count
RETURN {firstDay: firstDay, lastDay: lastDay, count: count} AS row
ORDER BY bucket IS NULL, bucket;
