// Creates a party; of several printings of its name the one that sorts last is kept, whichever comes first.
UNWIND $rows AS row
MERGE (party:Party {id: row.id})
SET party.name = CASE WHEN party.name > row.name THEN party.name ELSE row.name END;
