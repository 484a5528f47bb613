-- Saves the latest snapshot that contains a record.
INSERT INTO record_snapshot (recordId, "of", "at") VALUES (:recordId, :of, :at)
ON CONFLICT ("of", recordId) DO UPDATE SET "at" = max("at", excluded."at");
