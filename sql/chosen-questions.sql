-- A page of the questions with these row numbers, newest first.
SELECT q.*, q.sortKey AS cursorKey, q.id AS cursorId
--! question-neighbours question=q
FROM json_each(:chosen) AS wanted CROSS JOIN question AS q ON q.wordsId = wanted.value
WHERE true
-- What was chosen meets all conditions, also those on days.
--! newest-first node=q
