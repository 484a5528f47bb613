// The records that mean the questions of these Houses, days and numbers.
UNWIND range(0, size($ids) - 1) AS position
MATCH (record:Record {naturalId: $ids[position]})
RETURN record {.*} AS row
ORDER BY position, record.recordId;
