// All departments by name.
MATCH (department:Department)
WHERE true
//? afterKey
AND (department.name > $afterKey OR (department.name = $afterKey AND department.id > $afterId)) //~
/// afterKey
WITH department
ORDER BY department.name ASC, department.id ASC //~
LIMIT $limit
RETURN department {.*, cursorKey: department.name, cursorId: department.id} AS row
ORDER BY department.name ASC, department.id ASC; //~
