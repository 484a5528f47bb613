// The records of the questions that share each given answer.
UNWIND range(0, size($ids) - 1) AS position
MATCH (record:Record {groupId: $ids[position]})
RETURN record {.*} AS row
ORDER BY position, record.recordId;
