// The latest snapshot of each source that was read completely.
MATCH (snapshot:Snapshot)
RETURN snapshot {.of, .at} AS row
ORDER BY snapshot.of;
