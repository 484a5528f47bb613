// Parties with the given ids.
UNWIND range(0, size($ids) - 1) AS place
MATCH (party:Party {id: $ids[place]})
RETURN party {.*} AS row
ORDER BY place;
