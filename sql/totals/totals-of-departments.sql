-- How many edges of each kind each given department has.
SELECT wanted.value AS sourceId,
  (SELECT count(*) FROM question WHERE departmentId = wanted.value) AS questions,
  (SELECT count(*) FROM office WHERE departmentId = wanted.value) AS offices,
  (SELECT count(*) FROM department_succeeded_by WHERE fromId = wanted.value) AS successors,
  (SELECT count(*) FROM department_succeeded_by WHERE toId = wanted.value) AS predecessors
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
