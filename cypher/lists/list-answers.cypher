// All answers matching a filter, newest first, undated ones last.
MATCH (a:Answer)
// A parameter as the limit hides from Neo4j how few are read in the order of this index.
USING INDEX a:Answer(sortKey, id)
// Always true. The index needs a condition on both properties.
WHERE a.sortKey >= '' AND a.id >= ''
//! answer-filter
//! newest-first node=a label=Answer dayFrom=answeredFrom dayTo=answeredTo
