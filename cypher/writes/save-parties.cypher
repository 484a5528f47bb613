// Creates a party, keeping the last spelling of its name in sort order.
UNWIND $rows AS row
MERGE (party:Party {id: row.id})
SET party.name = CASE WHEN party.name > row.name THEN party.name ELSE row.name END;
