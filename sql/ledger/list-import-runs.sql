-- The latest import runs, latest first.
SELECT * FROM import_run ORDER BY startedAt DESC LIMIT :limit;
