-- All offices by name.
SELECT office.*, name AS cursorKey, id AS cursorId FROM office
WHERE true
--? afterKey
AND (name, id) > (:afterKey, :afterId) --~
--/ afterKey
ORDER BY name ASC, id ASC --~
LIMIT :limit;
