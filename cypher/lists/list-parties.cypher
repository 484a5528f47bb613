// All parties by name.
MATCH (party:Party)
WHERE true
//? afterKey
AND (party.name > $afterKey OR (party.name = $afterKey AND party.id > $afterId)) //~
/// afterKey
WITH party
ORDER BY party.name ASC, party.id ASC //~
LIMIT $limit
RETURN party {.*, cursorKey: party.name, cursorId: party.id} AS row
ORDER BY party.name ASC, party.id ASC; //~
