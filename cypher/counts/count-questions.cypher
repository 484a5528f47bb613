// How many questions of each source match a filter. Sources without a match have no row.
//? source=ofAll
//! filtered-questions
WITH '' AS sourceId, count(q) AS count
WHERE count > 0
//:
//! question-source
//! question-filter
WITH wanted.value AS sourceId, count(q) AS count
/// source=ofAll
RETURN {sourceId: sourceId, count: count} AS row
ORDER BY sourceId;
