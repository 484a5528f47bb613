-- How many questions of each source a filter takes; no row for a source without any.
SELECT wanted.value AS sourceId, count(*) AS count
--! question-source
--! question-filter
GROUP BY wanted.value
ORDER BY wanted.value;
