// The latest edition of each reissued whole that was read to its end.
MATCH (edition:Edition)
RETURN edition {.of, .at} AS row
ORDER BY edition.of;
