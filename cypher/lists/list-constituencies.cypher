// All constituencies by name.
MATCH (constituency:Constituency)
WHERE true
//? afterKey
AND (constituency.name > $afterKey OR (constituency.name = $afterKey AND constituency.id > $afterId)) //~
/// afterKey
WITH constituency
ORDER BY constituency.name ASC, constituency.id ASC //~
LIMIT $limit
RETURN constituency {.*, cursorKey: constituency.name, cursorId: constituency.id} AS row
ORDER BY constituency.name ASC, constituency.id ASC; //~
