// Creates or updates a constituency.
UNWIND $rows AS row
MERGE (constituency:Constituency {id: row.id})
SET constituency.name = row.name;
