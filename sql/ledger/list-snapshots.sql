-- The latest snapshot of each source that was read to its end.
SELECT "of", "at" FROM snapshot ORDER BY "of";
