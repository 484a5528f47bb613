-- All departments by name.
SELECT department.*, name AS cursorKey, id AS cursorId FROM department
WHERE true
--? afterKey
AND (name, id) > (:afterKey, :afterId) --~
--/ afterKey
ORDER BY name ASC, id ASC --~
LIMIT :limit;
