// All parties by name.
MATCH (party:Party)
WHERE $afterKey IS NULL OR party.name > $afterKey OR (party.name = $afterKey AND party.id > $afterId)
WITH party
ORDER BY party.name, party.id
LIMIT $limit
RETURN party {.*, cursorKey: party.name, cursorId: party.id} AS row
ORDER BY party.name, party.id;
