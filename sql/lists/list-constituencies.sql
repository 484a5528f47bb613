-- All constituencies by name.
SELECT constituency.*, name AS cursorKey, id AS cursorId FROM constituency
WHERE true
--? afterKey
AND (name, id) > (:afterKey, :afterId) --~
--/ afterKey
ORDER BY name ASC, id ASC --~
LIMIT :limit;
