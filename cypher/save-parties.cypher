// Creates or updates a party.
UNWIND $rows AS row
MERGE (party:Party {id: row.id})
SET party.name = row.name;
