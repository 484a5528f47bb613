// How many questions of each source a filter takes; no row for a source without any.
//! question-source
//! question-filter
WITH wanted.value AS sourceId, count(q) AS count
RETURN {sourceId: sourceId, count: count} AS row
ORDER BY sourceId;
