// Saves the latest snapshot that contains a record.
UNWIND $rows AS row
MERGE (held:RecordSnapshot {of: row.of, recordId: row.recordId})
SET held.at = CASE WHEN held.at > row.at THEN held.at ELSE row.at END;
