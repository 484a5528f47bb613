// All questions matching a filter, newest first, undated ones last.
//? words askerIds ministerIds countryCodes topicIds
//! filtered-questions
//:
MATCH (q:Question)
// A parameter as the limit hides from Neo4j how few are read in the order of this index.
USING INDEX q:Question(sortKey, id)
// Always true. The index needs a condition on both properties.
WHERE q.sortKey >= '' AND q.id >= ''
//! question-filter
/// words askerIds ministerIds countryCodes topicIds
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
RETURN q {.*, cursorKey: q.sortKey, cursorId: q.id} AS row
ORDER BY q.sortKey DESC, q.id DESC //~
LIMIT $limit;
