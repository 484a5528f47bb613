-- How many questions of each source match a filter. Sources without a match have no row.
SELECT wanted.value AS sourceId, count(*) AS count
--! question-source
--! question-filter
GROUP BY wanted.value
ORDER BY wanted.value;
