// The references in each question or answer to other questions, in text order, with the target if it is known.
UNWIND range(0, size($ids) - 1) AS at
MATCH (text:Text {id: $ids[at]})
CALL (text) {
  MATCH (text)-[:HOLDS]->(reference:Reference)
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
  sourceId: text.id,
  targetId: head(COLLECT { MATCH (text)-[:REFERS_TO {position: reference.position}]->(target:Question) RETURN target.id }),
  cursorKey: reference.position,
  cursorId: toString(reference.position)
} AS row
ORDER BY at, reference.position ASC; //~
