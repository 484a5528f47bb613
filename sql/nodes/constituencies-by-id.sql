-- Constituencies with the given ids.
SELECT constituency.* FROM json_each(:ids) AS wanted JOIN constituency ON constituency.id = wanted.value
ORDER BY wanted.key;
