// Creates or updates a topic and the broader topic it is part of (PART_OF).
UNWIND $rows AS row
MERGE (topic:Topic {id: row.id})
SET topic.name = row.name, topic.capCode = row.capCode, topic.eurovocId = row.eurovocId;

UNWIND $rows AS row
MATCH (topic:Topic {id: row.id})-[old:PART_OF]->(broader:Topic)
WHERE row.broaderId IS NULL OR broader.id <> row.broaderId
DELETE old;

UNWIND $rows AS row
MATCH (topic:Topic {id: row.id})
MATCH (broader:Topic {id: row.broaderId})
MERGE (topic)-[:PART_OF]->(broader);
