// Creates a constituency; of several printings of its name the one that sorts last is kept, whichever comes first.
UNWIND $rows AS row
MERGE (constituency:Constituency {id: row.id})
SET constituency.name = CASE WHEN constituency.name > row.name THEN constituency.name ELSE row.name END;
