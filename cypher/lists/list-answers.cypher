// All answers that a filter takes, newest first, undated ones last.
MATCH (a:Answer)
// Says what always holds, so that the index gives the order.
WHERE a.sortKey >= '' AND a.id >= ''
//? afterKey
AND a.sortKey <= $afterKey AND (a.sortKey < $afterKey OR a.id < $afterId) //~
/// afterKey
// The filter asks for these too; here they say where in the index the list begins and ends.
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
