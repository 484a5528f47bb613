// The answers that are about each topic, newest first, with score and evidence (ABOUT).
UNWIND range(0, size($ids) - 1) AS position
MATCH (topic:Topic {id: $ids[position]})
CALL (topic) {
  MATCH (topic)<-[edge:ABOUT]-(a:Answer)
  WHERE true
  //? minScore
  AND edge.score >= $minScore
  /// minScore
  //? afterKey
  AND (a.sortKey < $afterKey OR (a.sortKey = $afterKey AND a.id < $afterId)) //~
  /// afterKey
  //! answer-filter
  RETURN a AS answer, edge
  ORDER BY answer.sortKey DESC, answer.id DESC //~
  LIMIT $limit
}
RETURN answer {
  .*,
  sourceId: topic.id,
  score: edge.score,
  method: edge.method,
  evidence: [n IN range(0, size(edge.starts) - 1) | {
    start: edge.starts[n],
    end: edge.ends[n],
    surface: edge.surfaces[n]
  }],
  cursorKey: answer.sortKey,
  cursorId: answer.id
} AS row
ORDER BY position, answer.sortKey DESC, answer.id DESC; //~
