// The records that mean the questions of these Houses, days and numbers.
UNWIND range(0, size($ids) - 1) AS place
MATCH (record:Record {naturalId: $ids[place]})
RETURN record {.*} AS row
ORDER BY place, record.recordId;
