// Keeps what a run of the import did.
UNWIND $rows AS row
CREATE (run:ImportRun)
SET run = row {.startedAt, .finishedAt, .files, .read, .loaded, .skipped, .stopped};
