-- All offices by name.
SELECT office.*, name AS cursorKey, id AS cursorId FROM office
WHERE (name, id) > (coalesce(:afterKey, ''), coalesce(:afterId, ''))
ORDER BY name, id
LIMIT :limit;
