// Constituencies with the given ids.
UNWIND range(0, size($ids) - 1) AS position
MATCH (constituency:Constituency {id: $ids[position]})
RETURN constituency {.*} AS row
ORDER BY position;
