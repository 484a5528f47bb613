-- Members with the given ids.
SELECT member.* FROM json_each(:ids) AS wanted JOIN member ON member.id = wanted.value
ORDER BY wanted.key;
