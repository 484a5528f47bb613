// The narrower topics of each topic, by name (PART_OF).
UNWIND range(0, size($ids) - 1) AS position
MATCH (given:Topic {id: $ids[position]})
CALL (given) {
  MATCH (given)<-[:PART_OF]-(topic:Topic)
  WHERE true
  //? afterKey
  AND (topic.name > $afterKey OR (topic.name = $afterKey AND topic.id > $afterId)) //~
  /// afterKey
  RETURN topic
  ORDER BY topic.name ASC, topic.id ASC //~
  LIMIT $limit
}
RETURN topic {
  .*,
  capCode: topic.capCode,
  eurovocId: topic.eurovocId,
  broaderId: given.id,
  sourceId: given.id,
  cursorKey: topic.name,
  cursorId: topic.id
} AS row
ORDER BY position, topic.name ASC, topic.id ASC; //~
