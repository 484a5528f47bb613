-- How many changes the log holds.
SELECT count(*) AS count FROM change;
