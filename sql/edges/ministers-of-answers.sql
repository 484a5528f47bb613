-- Who gave each answer, with the printed role, the office held that day and the members the name could mean (ANSWERED).
SELECT answer.id AS sourceId, member.*, answer.role, answer.officeId, answer.officeMatch, answer.ministerMatch, answer.candidateIds
FROM json_each(:ids) AS wanted
JOIN answer ON answer.id = wanted.value
JOIN member ON member.id = answer.ministerId
ORDER BY wanted.key;
