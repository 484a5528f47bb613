-- Saves the result of an import run.
INSERT INTO import_run (startedAt, finishedAt, files, "read", loaded, skipped, stopped)
VALUES (:startedAt, :finishedAt, :files, :read, :loaded, :skipped, :stopped);
