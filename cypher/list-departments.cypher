// All departments by name.
MATCH (department:Department)
WHERE $afterKey IS NULL OR department.name > $afterKey OR (department.name = $afterKey AND department.id > $afterId)
WITH department
ORDER BY department.name, department.id
LIMIT $limit
RETURN department {.*, cursorKey: department.name, cursorId: department.id} AS row
ORDER BY department.name, department.id;
