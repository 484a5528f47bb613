// Creates a constituency, keeping the last spelling of its name in sort order.
UNWIND $rows AS row
MERGE (constituency:Constituency {id: row.id})
SET constituency.name = CASE WHEN constituency.name > row.name THEN constituency.name ELSE row.name END;
