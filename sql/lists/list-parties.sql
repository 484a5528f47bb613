-- All parties by name.
SELECT party.*, name AS cursorKey, id AS cursorId FROM party
WHERE true
--? afterKey
AND (name, id) > (:afterKey, :afterId) --~
--/ afterKey
ORDER BY name ASC, id ASC --~
LIMIT :limit;
