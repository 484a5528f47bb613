// The latest runs of the import, latest first.
MATCH (run:ImportRun)
RETURN run {.*} AS row
ORDER BY run.startedAt DESC
LIMIT $limit;
