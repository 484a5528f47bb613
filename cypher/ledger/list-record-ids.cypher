// The ids of all records, a page at a time.
MATCH (record:Record)
WHERE record.recordId > $afterId
RETURN record {.recordId} AS row
ORDER BY record.recordId
LIMIT $limit;
