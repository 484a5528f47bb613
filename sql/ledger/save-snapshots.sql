-- Keeps the latest edition of a whole that was read to its end.
INSERT INTO snapshot ("of", "at") VALUES (:of, :at)
ON CONFLICT ("of") DO UPDATE SET "at" = max("at", excluded."at");
