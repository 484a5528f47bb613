-- All questions that a filter takes, newest first, undated ones last.
SELECT q.*, q.sortKey AS cursorKey, q.id AS cursorId FROM question AS q
WHERE true
--? afterKey
AND (q.sortKey, q.id) < (:afterKey, :afterId) --~
--?
--! question-filter
ORDER BY q.sortKey DESC, q.id DESC --~
LIMIT :limit;
