-- Saves the latest snapshot of a source that was read completely.
INSERT INTO snapshot ("of", "at") VALUES (:of, :at)
ON CONFLICT ("of") DO UPDATE SET "at" = max("at", excluded."at");
