-- Moves the versions of records into compressed blocks. The file keeps its size and uses the space for what comes; a backup
-- is smaller.
CREATE TABLE version_block (id INTEGER PRIMARY KEY, records INTEGER NOT NULL, data BLOB NOT NULL);
CREATE TABLE record_in_block (
  recordId TEXT PRIMARY KEY,
  naturalId TEXT,
  answerKey TEXT,
  block INTEGER NOT NULL REFERENCES version_block (id)
);
INSERT INTO record_in_block (recordId, naturalId, answerKey, block)
SELECT recordId, naturalId, answerKey, keep_versions(recordId, versions, NULL) FROM record ORDER BY rowid;
DROP TABLE record;
ALTER TABLE record_in_block RENAME TO record;
