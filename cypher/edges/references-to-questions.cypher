// The questions and answers that refer to each given question, newest first, with the referring words (REFERS_TO).
UNWIND range(0, size($ids) - 1) AS at
MATCH (target:Question {id: $ids[at]})
CALL (target) {
  MATCH (target)<-[edge:REFERS_TO]-(source)-[:HOLDS]->(reference:Reference {position: edge.position})
  WITH reference, source, CASE WHEN source:Question THEN 'Question' ELSE 'Answer' END AS fromLabel
  WITH reference, source, fromLabel, fromLabel + ' ' + source.id + ' ' + toString(reference.position) AS cursorId
  WHERE true
  //? afterKey
  AND (source.sortKey < $afterKey OR (source.sortKey = $afterKey AND cursorId < $afterId)) //~
  /// afterKey
  RETURN reference, source, fromLabel, cursorId
  ORDER BY source.sortKey DESC, cursorId DESC //~
  LIMIT $limit
}
RETURN reference {
  .start, .end, .surface, .uin, .house, .pointedOn,
  sourceId: target.id,
  fromLabel: fromLabel,
  fromId: source.id,
  cursorKey: source.sortKey,
  cursorId: cursorId
} AS row
ORDER BY at, source.sortKey DESC, cursorId DESC; //~
