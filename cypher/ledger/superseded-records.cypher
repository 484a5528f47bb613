// The records missing from these snapshots of their sources.
UNWIND $snapshots AS snapshot
MATCH (held:RecordSnapshot {of: snapshot.of})
WHERE held.at < snapshot.at
WITH DISTINCT held.of AS of, held.recordId AS recordId
ORDER BY of, recordId
RETURN {of: of, recordId: recordId} AS row;
