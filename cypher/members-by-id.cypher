// Members with the given ids.
UNWIND range(0, size($ids) - 1) AS place
MATCH (member:Member {id: $ids[place]})
RETURN member {.*} AS row
ORDER BY place;
