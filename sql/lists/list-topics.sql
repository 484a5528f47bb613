-- All topics by name.
SELECT topic.*, name AS cursorKey, id AS cursorId FROM topic
WHERE true
--? afterKey
AND (name, id) > (:afterKey, :afterId) --~
--/ afterKey
ORDER BY name ASC, id ASC --~
LIMIT :limit;
