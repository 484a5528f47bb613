-- Saves all versions of a record, and which questions it lists as siblings.
INSERT INTO record (recordId, naturalId, answerKey, block)
VALUES (
  :recordId, :naturalId, :answerKey,
  keep_versions(:recordId, :versions, (SELECT block FROM record WHERE recordId = :recordId))
)
ON CONFLICT (recordId) DO UPDATE SET naturalId = excluded.naturalId, answerKey = excluded.answerKey, block = excluded.block;
DELETE FROM record_sibling WHERE recordId = :recordId;
INSERT INTO record_sibling (siblingKey, recordId) SELECT value, :recordId FROM json_each(:siblingKeys);
