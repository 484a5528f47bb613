// Saves a hash of the data from which the edges of a type were derived.
UNWIND $rows AS row
MERGE (basis:Basis {edgeType: row.edgeType})
SET basis.hash = row.hash;
