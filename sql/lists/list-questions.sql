-- All questions matching a filter, newest first, undated ones last.
SELECT q.*, q.sortKey AS cursorKey, q.id AS cursorId
--! question-neighbours question=q
FROM question AS q WHERE true
--! question-filter
--! newest-first node=q dayFrom=tabledFrom dayTo=tabledTo
