-- Departments with the given ids.
SELECT department.* FROM json_each(:ids) AS wanted JOIN department ON department.id = wanted.value
ORDER BY wanted.key;
