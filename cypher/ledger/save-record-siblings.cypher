// Saves that a record lists a question as a sibling.
UNWIND $rows AS row
MATCH (record:Record {recordId: row.recordId})
MERGE (sibling:Sibling {key: row.siblingKey})
CREATE (record)-[:LISTS]->(sibling);
