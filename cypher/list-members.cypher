// All members by name.
MATCH (member:Member)
WHERE $afterKey IS NULL OR member.name > $afterKey OR (member.name = $afterKey AND member.id > $afterId)
WITH member
ORDER BY member.name, member.id
LIMIT $limit
RETURN member {.*, cursorKey: member.name, cursorId: member.id} AS row
ORDER BY member.name, member.id;
