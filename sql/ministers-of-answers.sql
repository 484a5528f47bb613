-- Who gave each answer, with the role printed with it (ANSWERED).
SELECT answer.id AS sourceId, member.*, answer.role
FROM json_each(:ids) AS wanted
JOIN answer ON answer.id = wanted.value
JOIN member ON member.id = answer.ministerId
ORDER BY wanted.key;
