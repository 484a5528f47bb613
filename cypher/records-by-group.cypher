// The records of the questions that share each answer.
UNWIND range(0, size($ids) - 1) AS place
MATCH (record:Record {groupId: $ids[place]})
RETURN record {.*} AS row
ORDER BY place, record.recordId;
