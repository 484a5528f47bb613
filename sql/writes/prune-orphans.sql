-- Removes answers without a question, then members, departments and named nodes without edges.
--! unused-answers
DELETE FROM member
WHERE rank < 2 AND NOT EXISTS (SELECT 1 FROM question WHERE askerId = member.id)
  AND NOT EXISTS (SELECT 1 FROM answer WHERE ministerId = member.id)
  AND id NOT IN (SELECT correctorId FROM answer WHERE correctorId IS NOT NULL);
DELETE FROM department
WHERE periods = '[]' AND NOT EXISTS (SELECT 1 FROM question WHERE departmentId = department.id)
  AND NOT EXISTS (SELECT 1 FROM office WHERE departmentId = department.id);
--! unused-names
