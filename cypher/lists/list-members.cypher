// All members matching a filter, by name.
MATCH (member:Member)
WHERE true
//? afterKey
AND (member.name > $afterKey OR (member.name = $afterKey AND member.id > $afterId)) //~
/// afterKey
//! member-conditions
WITH member
ORDER BY member.name ASC, member.id ASC //~
LIMIT $limit
RETURN member {.*, cursorKey: member.name, cursorId: member.id} AS row
ORDER BY member.name ASC, member.id ASC; //~
