-- The latest snapshot of each source that was read completely.
SELECT "of", "at" FROM snapshot ORDER BY "of";
