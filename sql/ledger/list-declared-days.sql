-- The days of a House that files or fetches declare whole.
SELECT house, "from", "to" FROM declared_days ORDER BY house, "from", "to";
