// The other answers whose text is the same, oldest first: those that SAME_TEXT_AS joins to one first answer share its hash.
UNWIND range(0, size($ids) - 1) AS place
MATCH (given:Answer {id: $ids[place]})
CALL (given) {
  MATCH (answer:Answer {textHash: given.textHash})
  WHERE answer <> given
    AND ($afterKey IS NULL OR answer.sortKey > $afterKey OR (answer.sortKey = $afterKey AND answer.id > $afterId))
  RETURN answer
  ORDER BY answer.sortKey, answer.id
  LIMIT $limit
}
RETURN answer {
  .*,
  sourceId: given.id,
  similarity: 1.0,
  cursorKey: answer.sortKey,
  cursorId: answer.id
} AS row
ORDER BY place, answer.sortKey, answer.id;
