// All answers matching a filter, newest first, undated ones last.
MATCH (a:Answer)
// A parameter as the limit hides from Neo4j how few are read in the order of this index.
USING INDEX a:Answer(sortKey, id)
// Always true. The index needs a condition on both properties.
WHERE a.sortKey >= '' AND a.id >= ''
//? afterKey
AND a.sortKey <= $afterKey AND (a.sortKey < $afterKey OR a.id < $afterId) //~
/// afterKey
// The filter has these conditions too. Here they limit the range of the index.
//? answeredFrom
AND a.sortKey >= $answeredFrom
/// answeredFrom
//? answeredTo
AND a.sortKey <= $answeredTo
/// answeredTo
//! answer-filter
RETURN a {.*, cursorKey: a.sortKey, cursorId: a.id} AS row
ORDER BY a.sortKey DESC, a.id DESC //~
LIMIT $limit;
