// Saves files that were imported whole.
UNWIND $rows AS row
MERGE (file:ImportedFile {source: row.source})
SET file = row;
