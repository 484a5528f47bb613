-- Keeps what a run of the import did.
INSERT INTO import_run (startedAt, finishedAt, files, "read", loaded, skipped, stopped)
VALUES (:startedAt, :finishedAt, :files, :read, :loaded, :skipped, :stopped);
