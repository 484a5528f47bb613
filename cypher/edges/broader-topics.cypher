// The broader topic of each topic (PART_OF).
UNWIND range(0, size($ids) - 1) AS position
MATCH (narrower:Topic {id: $ids[position]})-[:PART_OF]->(topic:Topic)
RETURN topic {
  .*,
  capCode: topic.capCode,
  eurovocId: topic.eurovocId,
  broaderId: head([(topic)-[:PART_OF]->(broader) | broader.id]),
  sourceId: narrower.id
} AS row
ORDER BY position;
