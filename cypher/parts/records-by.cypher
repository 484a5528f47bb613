// Records with these values of a property, each with all its versions.
UNWIND range(0, size($ids) - 1) AS position
MATCH (record:Record {property: $ids[position]})
RETURN record {.*} AS row
ORDER BY position, record.recordId;
