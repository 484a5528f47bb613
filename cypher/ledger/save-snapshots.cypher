// Keeps the latest snapshot of a source that was read to its end.
UNWIND $rows AS row
MERGE (snapshot:Snapshot {of: row.of})
SET snapshot.at = CASE WHEN snapshot.at > row.at THEN snapshot.at ELSE row.at END;
