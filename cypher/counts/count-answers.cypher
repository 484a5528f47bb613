// How many answers of each source match a filter. Sources without a match have no row.
//! answer-source
//! answer-filter
WITH wanted.value AS sourceId, count(a) AS count
RETURN {sourceId: sourceId, count: count} AS row
ORDER BY sourceId;
