// The values of a facet of each source, with how many texts have them. If times is ONCE, no text has a value twice.
WITH text, its AS value
WHERE value IS NOT NULL
//? times=ONCE
WITH value, count(text) AS count
//:
WITH value, count(DISTINCT text) AS count
/// times=ONCE
ORDER BY count DESC, value
LIMIT $top
RETURN 'name' AS facet, value, count
UNION ALL
