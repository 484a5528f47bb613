// How many questions of each source a filter takes; no row for a source of which it takes none.
//! question-source
//! question-filter
WITH wanted.value AS sourceId, count(q) AS count
RETURN {sourceId: sourceId, count: count} AS row
ORDER BY sourceId;
