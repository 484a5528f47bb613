-- Who corrected each answer (CORRECTED).
SELECT answer.id AS sourceId, member.*
FROM json_each(:ids) AS wanted
JOIN answer ON answer.id = wanted.value
JOIN member ON member.id = answer.correctorId
ORDER BY wanted.key;
