-- All members by name.
SELECT member.*, name AS cursorKey, id AS cursorId FROM member
WHERE (name, id) > (coalesce(:afterKey, ''), coalesce(:afterId, ''))
ORDER BY name, id
LIMIT :limit;
