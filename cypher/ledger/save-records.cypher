// Saves all versions of a record.
UNWIND $rows AS row
MERGE (record:Record {recordId: row.recordId})
SET record = row {.recordId, .naturalId, .answerKey, .versions};
