// The places where each question points to other questions, in text order, with the question meant where it is known (REFERS_TO).
UNWIND range(0, size($ids) - 1) AS at
MATCH (question:Question {id: $ids[at]})
CALL (question) {
  MATCH (question)-[:HOLDS]->(reference:Reference)
  WHERE true
  //? afterKey
  AND (reference.place > $afterKey OR (reference.place = $afterKey AND toString(reference.place) > $afterId)) //~
  //?
  RETURN reference
  ORDER BY reference.place ASC //~
  LIMIT $limit
}
RETURN reference {
  .start, .end, .surface, .uin, .house, .pointedOn,
  sourceId: question.id,
  targetId: head(COLLECT { MATCH (question)-[:REFERS_TO {place: reference.place}]->(target:Question) RETURN target.id }),
  cursorKey: reference.place,
  cursorId: toString(reference.place)
} AS row
ORDER BY at, reference.place ASC; //~
