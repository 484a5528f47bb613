// Topics with the given ids.
UNWIND range(0, size($ids) - 1) AS position
MATCH (topic:Topic {id: $ids[position]})
RETURN topic {.*, capCode: topic.capCode, eurovocId: topic.eurovocId, broaderId: head([(topic)-[:PART_OF]->(broader) | broader.id])} AS row
ORDER BY position;
