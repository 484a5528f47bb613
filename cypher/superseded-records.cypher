// The records that these editions of their wholes no longer hold.
UNWIND $editions AS edition
MATCH (held:RecordEdition {of: edition.of})
WHERE held.at < edition.at
WITH DISTINCT held.of AS of, held.recordId AS recordId
ORDER BY of, recordId
RETURN {of: of, recordId: recordId} AS row;
