-- The department that each office is part of (PART_OF).
SELECT office.id AS sourceId, department.*
FROM json_each(:ids) AS wanted
JOIN office ON office.id = wanted.value
JOIN department ON department.id = office.departmentId
ORDER BY wanted.key;
