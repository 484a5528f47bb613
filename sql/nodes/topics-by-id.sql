-- Topics with the given ids.
SELECT topic.* FROM json_each(:ids) AS wanted JOIN topic ON topic.id = wanted.value
ORDER BY wanted.key;
