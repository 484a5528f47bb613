-- All answers matching a filter, newest first, undated ones last.
SELECT a.*, a.sortKey AS cursorKey, a.id AS cursorId
--! answer-neighbours answer=a
FROM answer AS a WHERE true
--! answer-filter
--! newest-first node=a dayFrom=answeredFrom dayTo=answeredTo
