-- Saves all versions of a record.
INSERT INTO record (recordId, naturalId, groupId, versions) VALUES (:recordId, :naturalId, :groupId, :versions)
ON CONFLICT (recordId) DO UPDATE SET naturalId = excluded.naturalId, groupId = excluded.groupId, versions = excluded.versions;
