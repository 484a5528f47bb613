-- The texts of the given answers.
SELECT answer.id, answer.text FROM json_each(:ids) AS wanted JOIN answer ON answer.id = wanted.value ORDER BY wanted.key;
