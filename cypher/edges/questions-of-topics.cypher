// The questions that are about each topic, newest first, with score and evidence (ABOUT).
UNWIND range(0, size($ids) - 1) AS position
MATCH (topic:Topic {id: $ids[position]})
CALL (topic) {
  MATCH (topic)<-[edge:ABOUT]-(q:Question)
  WHERE true
  //? minScore
  AND edge.score >= $minScore
  /// minScore
  //? afterKey
  AND (q.sortKey < $afterKey OR (q.sortKey = $afterKey AND q.id < $afterId)) //~
  /// afterKey
  //! question-filter
  RETURN q AS question, edge
  ORDER BY question.sortKey DESC, question.id DESC //~
  LIMIT $limit
}
RETURN question {
  .*,
  sourceId: topic.id,
  score: edge.score,
  method: edge.method,
  evidence: [n IN range(0, size(edge.starts) - 1) | {
    start: edge.starts[n],
    end: edge.ends[n],
    surface: edge.surfaces[n]
  }],
  cursorKey: question.sortKey,
  cursorId: question.id
} AS row
ORDER BY position, question.sortKey DESC, question.id DESC; //~
