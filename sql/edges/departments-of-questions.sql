-- The department each question was put to (PUT_TO).
SELECT question.id AS sourceId, department.*
FROM json_each(:ids) AS wanted
JOIN question ON question.id = wanted.value
JOIN department ON department.id = question.departmentId
ORDER BY wanted.key;
