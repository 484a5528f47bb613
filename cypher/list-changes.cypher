// What the graph learned after a place in its log, in the order in which it learned it.
MATCH (change:Change)
WHERE $afterKey IS NULL OR change.sequence > $afterKey OR (change.sequence = $afterKey AND change.questionId > $afterId)
RETURN change {.*, cursorKey: change.sequence, cursorId: change.questionId} AS row
ORDER BY change.sequence
LIMIT $limit;
