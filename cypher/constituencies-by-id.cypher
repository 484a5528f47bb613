// Constituencies with the given ids.
UNWIND range(0, size($ids) - 1) AS place
MATCH (constituency:Constituency {id: $ids[place]})
RETURN constituency {.*} AS row
ORDER BY place;
