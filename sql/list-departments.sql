-- All departments by name.
SELECT department.*, name AS cursorKey, id AS cursorId FROM department
WHERE (name, id) > (coalesce(:afterKey, ''), coalesce(:afterId, ''))
ORDER BY name, id
LIMIT :limit;
