// All topics by name.
MATCH (topic:Topic)
WHERE true
//? afterKey
AND (topic.name > $afterKey OR (topic.name = $afterKey AND topic.id > $afterId)) //~
/// afterKey
WITH topic
ORDER BY topic.name ASC, topic.id ASC //~
LIMIT $limit
RETURN topic {
  .*,
  capCode: topic.capCode,
  eurovocId: topic.eurovocId,
  broaderId: head([(topic)-[:PART_OF]->(broader) | broader.id]),
  cursorKey: topic.name,
  cursorId: topic.id
} AS row
ORDER BY topic.name ASC, topic.id ASC; //~
