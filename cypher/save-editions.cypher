// Keeps the latest edition of a whole that was read to its end.
UNWIND $rows AS row
MERGE (edition:Edition {of: row.of})
SET edition.at = CASE WHEN edition.at > row.at THEN edition.at ELSE row.at END;
