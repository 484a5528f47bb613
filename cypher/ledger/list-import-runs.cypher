// The latest import runs, latest first.
MATCH (run:ImportRun)
RETURN run {.*} AS row
ORDER BY run.startedAt DESC
LIMIT $limit;
