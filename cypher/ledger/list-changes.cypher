// What the graph learned after a cursor position in its log, in the order in which it learned it.
MATCH (change:Change)
WHERE true
//? afterKey
AND (change.sequence > $afterKey OR (change.sequence = $afterKey AND change.questionId > $afterId)) //~
/// afterKey
RETURN change {.*, cursorKey: change.sequence, cursorId: change.questionId} AS row
ORDER BY change.sequence ASC //~
LIMIT $limit;
