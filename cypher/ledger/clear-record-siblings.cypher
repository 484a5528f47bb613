// Removes which questions a record lists as siblings.
UNWIND $rows AS row
MATCH (record:Record {recordId: row.recordId})
// Without the hint, a plan made while the graph was empty may try every record.
USING INDEX record:Record(recordId)
MATCH (record)-[lists:LISTS]->()
DELETE lists;
