-- How many questions were put to each given department.
SELECT wanted.value AS sourceId,
  (SELECT count(*) FROM question WHERE departmentId = wanted.value) AS questions
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
