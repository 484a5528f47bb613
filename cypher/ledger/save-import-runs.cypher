// Saves the result of an import run.
UNWIND $rows AS row
CREATE (run:ImportRun)
SET run = row {.startedAt, .finishedAt, .files, .read, .loaded, .skipped, .stopped};
