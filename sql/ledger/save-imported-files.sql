-- Saves files that were imported whole.
INSERT INTO imported_file (source, modifiedAt, contentHash, records, recordIds)
VALUES (:source, :modifiedAt, :contentHash, :records, :recordIds)
ON CONFLICT (source) DO UPDATE SET modifiedAt = excluded.modifiedAt, contentHash = excluded.contentHash,
  records = excluded.records, recordIds = excluded.recordIds;
