// Changes in the log after a cursor, oldest first.
MATCH (change:Change)
WHERE true
//? afterKey
AND (change.sequence > $afterKey OR (change.sequence = $afterKey AND change.questionId > $afterId)) //~
/// afterKey
RETURN change {.*, cursorKey: change.sequence, cursorId: change.questionId} AS row
ORDER BY change.sequence ASC //~
LIMIT $limit;
