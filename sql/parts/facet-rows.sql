-- The most frequent values of each facet.
numbered AS (
  SELECT *, row_number() OVER (PARTITION BY sourceId, facet ORDER BY count DESC, value) AS number FROM counted
)
SELECT sourceId, facet, value, count FROM numbered
WHERE number <= top
ORDER BY sourceId, facet, number;
