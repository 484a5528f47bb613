// Keeps of what the edges of one type were found, as a hash.
UNWIND $rows AS row
MERGE (basis:Basis {edgeType: row.edgeType})
SET basis.hash = row.hash;
