// The other answers with the same text, oldest first: the first use and the answers that SAME_TEXT_AS joins to it.
// The similarity is null for two answers with different words if neither is the first use, because it is not stored.
UNWIND range(0, size($ids) - 1) AS position
MATCH (given:Answer {id: $ids[position]})
OPTIONAL MATCH (given)-[own:SAME_TEXT_AS]->(joined:Answer)
WITH position, given, own.similarity AS ownSimilarity, coalesce(joined, given) AS first
CALL (given, first) {
  CALL (first) {
    RETURN first AS a, null AS similarity
  UNION ALL
    MATCH (a:Answer)-[edge:SAME_TEXT_AS]->(first)
    RETURN a, edge.similarity AS similarity
  }
  WITH a, similarity
  WHERE a <> given
    //? afterKey
    AND (a.sortKey > $afterKey OR (a.sortKey = $afterKey AND a.id > $afterId)) //~
    /// afterKey
    //! answer-filter
  RETURN a AS answer, similarity
  ORDER BY answer.sortKey ASC, answer.id ASC //~
  LIMIT $limit
}
RETURN answer {
  sourceId: given.id,
  similarity: CASE
    WHEN answer.textHash = given.textHash THEN 1.0
    WHEN answer = first THEN ownSimilarity
    WHEN given = first THEN similarity
  END,
  cursorKey: answer.sortKey,
  cursorId: answer.id,
  //! answer-properties
} AS row
ORDER BY position, answer.sortKey ASC, answer.id ASC; //~
