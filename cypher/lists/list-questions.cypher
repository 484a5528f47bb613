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
//! newest-first node=q label=Question dayFrom=tabledFrom dayTo=tabledTo
