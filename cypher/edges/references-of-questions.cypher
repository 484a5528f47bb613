// The references in each question to other questions, in text order, with the target if it is known (REFERS_TO).
UNWIND range(0, size($ids) - 1) AS at
MATCH (question:Question {id: $ids[at]})
CALL (question) {
  MATCH (question)-[:HOLDS]->(reference:Reference)
  WHERE true
  //? afterKey
  AND (reference.position > $afterKey OR (reference.position = $afterKey AND toString(reference.position) > $afterId)) //~
  /// afterKey
  RETURN reference
  ORDER BY reference.position ASC //~
  LIMIT $limit
}
RETURN reference {
  .start, .end, .surface, .uin, .house, .pointedOn,
  sourceId: question.id,
  targetId: head(COLLECT { MATCH (question)-[:REFERS_TO {position: reference.position}]->(target:Question) RETURN target.id }),
  cursorKey: reference.position,
  cursorId: toString(reference.position)
} AS row
ORDER BY at, reference.position ASC; //~
