-- The row numbers of the questions that match a filter, for counting in columns.
SELECT q.wordsId
--! filtered-questions
