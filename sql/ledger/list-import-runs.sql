-- The latest runs of the import, latest first.
SELECT * FROM import_run ORDER BY startedAt DESC LIMIT :limit;
