// Saves days of a House that a file or a fetch declares whole.
UNWIND $rows AS row
MERGE (:DeclaredDays {house: row.house, from: row.from, to: row.to});
