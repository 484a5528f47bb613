-- Who gave each answer, with the role printed with it, the office held that day and the members whom the name may be (ANSWERED).
SELECT answer.id AS sourceId, member.*, answer.role, answer.officeId, answer.officeMatch, answer.ministerMatch, answer.candidateIds
FROM json_each(:ids) AS wanted
JOIN answer ON answer.id = wanted.value
JOIN member ON member.id = answer.ministerId
ORDER BY wanted.key;
