-- All countries by name.
SELECT country.*, name AS cursorKey, code AS cursorId FROM country
WHERE true
--? afterKey
AND (name, code) > (:afterKey, :afterId) --~
--/ afterKey
ORDER BY name ASC, code ASC --~
LIMIT :limit;
