// Parties with the given ids.
UNWIND range(0, size($ids) - 1) AS position
MATCH (party:Party {id: $ids[position]})
RETURN party {.*} AS row
ORDER BY position;
