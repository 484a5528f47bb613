// All questions that a filter takes, newest first, undated ones last.
MATCH (q:Question)
// Says what always holds, so that the index gives the order.
WHERE q.sortKey >= '' AND q.id >= ''
//? afterKey
AND q.sortKey <= $afterKey AND (q.sortKey < $afterKey OR q.id < $afterId) //~
/// afterKey
// The filter asks for these too; here they say where in the index the list begins and ends.
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
