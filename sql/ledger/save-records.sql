-- Saves all versions of a record, and which questions it lists as siblings.
INSERT INTO record (recordId, naturalId, answerKey, versions) VALUES (:recordId, :naturalId, :answerKey, :versions)
ON CONFLICT (recordId) DO UPDATE SET naturalId = excluded.naturalId, answerKey = excluded.answerKey, versions = excluded.versions;
DELETE FROM record_sibling WHERE recordId = :recordId;
INSERT INTO record_sibling (siblingKey, recordId) SELECT value, :recordId FROM json_each(:siblingKeys);
