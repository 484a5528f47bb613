// The days of a House that files or fetches declare whole.
MATCH (days:DeclaredDays)
RETURN days {.house, .from, .to} AS row
ORDER BY days.house, days.from, days.to;
