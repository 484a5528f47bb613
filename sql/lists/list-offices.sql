-- All offices matching a filter, by name.
SELECT office.*, name AS cursorKey, id AS cursorId FROM office
WHERE true
--? afterKey
AND (name, id) > (:afterKey, :afterId) --~
--/ afterKey
--! office-conditions
ORDER BY name ASC, id ASC --~
LIMIT :limit;
