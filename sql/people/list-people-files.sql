-- The files of official lists, with when each was retrieved.
SELECT source, retrievedAt FROM people_file ORDER BY source;
