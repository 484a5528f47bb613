// How many answers of each source a filter takes; no row for a source without any.
//! answer-source
//! answer-filter
WITH wanted.value AS sourceId, count(a) AS count
RETURN {sourceId: sourceId, count: count} AS row
ORDER BY sourceId;
