// Countries with the given codes.
UNWIND range(0, size($ids) - 1) AS place
MATCH (country:Country {code: $ids[place]})
RETURN country {.*} AS row
ORDER BY place;
