// Countries with the given codes.
UNWIND range(0, size($ids) - 1) AS position
MATCH (country:Country {code: $ids[position]})
RETURN country {.*} AS row
ORDER BY position;
