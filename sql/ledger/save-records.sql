-- Saves all versions of a record.
INSERT INTO record (recordId, naturalId, answerKey, block)
VALUES (
  :recordId, :naturalId, :answerKey,
  keep_versions(:recordId, :versions, (SELECT block FROM record WHERE recordId = :recordId))
)
ON CONFLICT (recordId) DO UPDATE SET naturalId = excluded.naturalId, answerKey = excluded.answerKey, block = excluded.block;
