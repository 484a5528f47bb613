-- How many changes the log has.
SELECT count(*) AS count FROM change;
