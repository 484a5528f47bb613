-- All members matching a filter, by name.
SELECT member.*, name AS cursorKey, id AS cursorId FROM member
WHERE true
--? afterKey
AND (name, id) > (:afterKey, :afterId) --~
--/ afterKey
--! member-conditions
ORDER BY name ASC, id ASC --~
LIMIT :limit;
