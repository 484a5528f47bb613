-- Questions with the given ids.
SELECT question.* FROM json_each(:ids) AS wanted JOIN question ON question.id = wanted.value
ORDER BY wanted.key;
