-- All topics by name.
SELECT topic.*, name AS cursorKey, id AS cursorId FROM topic
WHERE (name, id) > (coalesce(:afterKey, ''), coalesce(:afterId, ''))
ORDER BY name, id
LIMIT :limit;
