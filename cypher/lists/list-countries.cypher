// All countries by name.
MATCH (country:Country)
WHERE true
//? afterKey
AND (country.name > $afterKey OR (country.name = $afterKey AND country.code > $afterId)) //~
/// afterKey
WITH country
ORDER BY country.name ASC, country.code ASC //~
LIMIT $limit
RETURN country {.*, cursorKey: country.name, cursorId: country.code} AS row
ORDER BY country.name ASC, country.code ASC; //~
