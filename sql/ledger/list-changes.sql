-- Changes in the log after a cursor, oldest first.
SELECT change.*, sequence AS cursorKey, questionId AS cursorId FROM change
WHERE true
--? afterKey
AND (sequence, questionId) > (:afterKey, :afterId) --~
--/ afterKey
ORDER BY sequence ASC --~
LIMIT :limit;
