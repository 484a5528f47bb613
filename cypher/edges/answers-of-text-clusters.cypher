// The answers that share each text, oldest first, with their similarity to its first use.
UNWIND range(0, size($ids) - 1) AS position
MATCH (first:Answer {id: $ids[position]})
CALL (first) {
  MATCH path = (a:Answer)-[:SAME_TEXT_AS*0..1]->(first)
  WHERE true
  //? afterKey
  AND (a.sortKey > $afterKey OR (a.sortKey = $afterKey AND a.id > $afterId)) //~
  /// afterKey
  //! answer-filter
  RETURN a AS answer, coalesce(head(relationships(path)).similarity, 1.0) AS similarity
  ORDER BY answer.sortKey ASC, answer.id ASC //~
  LIMIT $limit
}
RETURN answer {
  sourceId: first.id,
  similarity: similarity,
  cursorKey: answer.sortKey,
  cursorId: answer.id,
  //! answer-properties
} AS row
ORDER BY position, answer.sortKey ASC, answer.id ASC; //~
