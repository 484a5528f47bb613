// The records of the questions with these Houses, dates and numbers.
UNWIND range(0, size($ids) - 1) AS position
MATCH (record:Record {naturalId: $ids[position]})
RETURN record {.*} AS row
ORDER BY position, record.recordId;
