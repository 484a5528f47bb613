// The ministers who used each text, most answers first, with the number and the dates.
UNWIND range(0, size($ids) - 1) AS position
MATCH (first:Answer {id: $ids[position]})
CALL (first) {
  MATCH (answer:Answer)-[:SAME_TEXT_AS*0..1]->(first)
  MATCH (answer)<-[:ANSWERED]-(minister:Member)
  WITH minister, count(answer) AS answerCount, min(answer.answeredOn) AS firstUsed, max(answer.answeredOn) AS lastUsed
  WHERE true
  //? afterKey
  AND (answerCount < $afterKey OR (answerCount = $afterKey AND minister.id > $afterId)) //~
  /// afterKey
  RETURN minister, answerCount, firstUsed, lastUsed
  ORDER BY answerCount DESC, minister.id ASC //~
  LIMIT $limit
}
RETURN minister {
  .*,
  sourceId: first.id,
  answerCount: answerCount,
  firstUsed: firstUsed,
  lastUsed: lastUsed,
  cursorKey: answerCount,
  cursorId: minister.id
} AS row
ORDER BY position, answerCount DESC, minister.id ASC; //~
