-- What the graph learned after a place in its log, in the order in which it learned it.
SELECT change.*, sequence AS cursorKey, questionId AS cursorId FROM change
WHERE (sequence, questionId) > (coalesce(:afterKey, 0), coalesce(:afterId, ''))
ORDER BY sequence
LIMIT :limit;
