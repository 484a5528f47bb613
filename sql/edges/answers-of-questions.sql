-- The answer to each question, if it has one (ANSWERS).
SELECT question.id AS sourceId, answer.*
FROM json_each(:ids) AS wanted
JOIN question ON question.id = wanted.value
JOIN answer ON answer.id = question.answerId
ORDER BY wanted.key;
