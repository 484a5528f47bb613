// The latest edition of each reissued whole that was read to its end.
MATCH (snapshot:Snapshot)
RETURN snapshot {.of, .at} AS row
ORDER BY snapshot.of;
