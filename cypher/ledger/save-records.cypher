// Saves all versions of a record, and which questions it lists as siblings.
UNWIND $rows AS row
MERGE (record:Record {recordId: row.recordId})
SET record = row {.recordId, .naturalId, .answerKey, .versions};

UNWIND $rows AS row
MATCH (:Record {recordId: row.recordId})-[lists:LISTS]->(:Sibling)
DELETE lists;

UNWIND $rows AS row
UNWIND row.siblingKeys AS siblingKey
MATCH (record:Record {recordId: row.recordId})
MERGE (sibling:Sibling {key: siblingKey})
CREATE (record)-[:LISTS]->(sibling);
