// What is known of some records, each with all its versions.
UNWIND range(0, size($ids) - 1) AS place
MATCH (record:Record {recordId: $ids[place]})
RETURN record {.*} AS row
ORDER BY place;
