-- Who gave each answer, with the role printed with it and the office held that day (ANSWERED).
SELECT answer.id AS sourceId, member.*, answer.role, answer.officeId, answer.officeMatch
FROM json_each(:ids) AS wanted
JOIN answer ON answer.id = wanted.value
JOIN member ON member.id = answer.ministerId
ORDER BY wanted.key;
