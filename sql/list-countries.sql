-- All countries by name.
SELECT country.*, name AS cursorKey, code AS cursorId FROM country
WHERE (name, code) > (coalesce(:afterKey, ''), coalesce(:afterId, ''))
ORDER BY name, code
LIMIT :limit;
