-- The ids of the questions with these row numbers, in the same order.
SELECT question.id FROM json_each(:rows) AS wanted JOIN question ON question.wordsId = wanted.value ORDER BY wanted.key;
