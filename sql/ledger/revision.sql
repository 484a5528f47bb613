-- How many transactions have written to the graph.
SELECT coalesce(max(number), 0) AS number FROM revision;
