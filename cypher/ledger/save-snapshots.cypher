// Saves the latest snapshot of a source that was read completely.
UNWIND $rows AS row
MERGE (snapshot:Snapshot {of: row.of})
SET snapshot.at = CASE WHEN snapshot.at > row.at THEN snapshot.at ELSE row.at END;
