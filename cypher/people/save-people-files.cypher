// Saves when a file of official lists was retrieved. The latest time counts.
UNWIND $rows AS row
MERGE (origin:PeopleFile {source: row.source})
SET origin.retrievedAt =
  CASE WHEN origin.retrievedAt > row.retrievedAt THEN origin.retrievedAt ELSE row.retrievedAt END;
