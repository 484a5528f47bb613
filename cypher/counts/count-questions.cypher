// How many questions of each source match a filter. Sources without a match have no row.
//! question-source
//! question-filter
WITH wanted.value AS sourceId, count(q) AS count
RETURN {sourceId: sourceId, count: count} AS row
ORDER BY sourceId;
