// What the graph learned after a place in its log, in the order in which it learned it.
MATCH (change:Change)
WHERE change.sequence > $afterSequence
RETURN change {.*} AS row
ORDER BY change.sequence
LIMIT $limit;
