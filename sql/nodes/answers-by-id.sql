-- Answers with the given ids.
SELECT answer.* FROM json_each(:ids) AS wanted JOIN answer ON answer.id = wanted.value
ORDER BY wanted.key;
