-- All constituencies by name.
SELECT constituency.*, name AS cursorKey, id AS cursorId FROM constituency
WHERE (name, id) > (coalesce(:afterKey, ''), coalesce(:afterId, ''))
ORDER BY name, id
LIMIT :limit;
