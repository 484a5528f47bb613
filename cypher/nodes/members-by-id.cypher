// Members with the given ids.
UNWIND range(0, size($ids) - 1) AS position
MATCH (member:Member {id: $ids[position]})
RETURN member {.*} AS row
ORDER BY position;
