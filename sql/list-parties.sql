-- All parties by name.
SELECT party.*, name AS cursorKey, id AS cursorId FROM party
WHERE (name, id) > (coalesce(:afterKey, ''), coalesce(:afterId, ''))
ORDER BY name, id
LIMIT :limit;
