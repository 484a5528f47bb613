-- What the graph learned after a cursor position in its log, in the order in which it learned it.
SELECT change.*, sequence AS cursorKey, questionId AS cursorId FROM change
WHERE true
--? afterKey
AND (sequence, questionId) > (:afterKey, :afterId) --~
--/ afterKey
ORDER BY sequence ASC --~
LIMIT :limit;
