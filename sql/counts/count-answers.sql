-- How many answers of each source match a filter. Sources without a match have no row.
SELECT wanted.value AS sourceId, count(*) AS count
--! answer-source
--! answer-filter
GROUP BY wanted.value
ORDER BY wanted.value;
