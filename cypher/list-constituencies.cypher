// All constituencies by name.
MATCH (constituency:Constituency)
WHERE $afterKey IS NULL OR constituency.name > $afterKey OR (constituency.name = $afterKey AND constituency.id > $afterId)
WITH constituency
ORDER BY constituency.name, constituency.id
LIMIT $limit
RETURN constituency {.*, cursorKey: constituency.name, cursorId: constituency.id} AS row
ORDER BY constituency.name, constituency.id;
