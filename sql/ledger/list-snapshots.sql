-- The latest edition of each reissued whole that was read to its end.
SELECT "of", "at" FROM snapshot ORDER BY "of";
