// All questions matching a filter, newest first, undated ones last.
MATCH (q:Question)
// Always true. It makes Neo4j use the index for the order.
WHERE q.sortKey >= '' AND q.id >= ''
//? afterKey
AND q.sortKey <= $afterKey AND (q.sortKey < $afterKey OR q.id < $afterId) //~
/// afterKey
// The filter has these conditions too. Here they limit the range of the index.
//? tabledFrom
AND q.sortKey >= $tabledFrom
/// tabledFrom
//? tabledTo
AND q.sortKey <= $tabledTo
/// tabledTo
//! question-filter
RETURN q {.*, cursorKey: q.sortKey, cursorId: q.id} AS row
ORDER BY q.sortKey DESC, q.id DESC //~
LIMIT $limit;
