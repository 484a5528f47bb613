-- All questions, newest first, undated ones last.
SELECT question.*, sortKey AS cursorKey, id AS cursorId FROM question
WHERE (sortKey, id) < (coalesce(:afterKey, '~'), coalesce(:afterId, ''))
ORDER BY sortKey DESC, id DESC
LIMIT :limit;
