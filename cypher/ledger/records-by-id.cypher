// Records with the given ids, each with all its versions.
UNWIND range(0, size($ids) - 1) AS position
MATCH (record:Record {recordId: $ids[position]})
RETURN record {.*} AS row
ORDER BY position;
