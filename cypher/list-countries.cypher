// All countries by name.
MATCH (country:Country)
WHERE $afterKey IS NULL OR country.name > $afterKey OR (country.name = $afterKey AND country.code > $afterId)
WITH country
ORDER BY country.name, country.code
LIMIT $limit
RETURN country {.*, cursorKey: country.name, cursorId: country.code} AS row
ORDER BY country.name, country.code;
