-- The ids of the answers with these row numbers, in the same order.
SELECT answer.id FROM json_each(:rows) AS wanted JOIN answer ON answer.wordsId = wanted.value ORDER BY wanted.key;
