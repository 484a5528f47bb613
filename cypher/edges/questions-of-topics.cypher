// The questions that are about each topic, newest first, with score and evidence (ABOUT).
UNWIND range(0, size($ids) - 1) AS position
MATCH (topic:Topic {id: $ids[position]})
CALL (topic) {
  MATCH (topic)<-[about:ABOUT]-(q:Question)
  WHERE true
  //? afterKey
  AND (q.sortKey < $afterKey OR (q.sortKey = $afterKey AND q.id < $afterId)) //~
  /// afterKey
  //! question-filter
  RETURN q AS question, about
  ORDER BY question.sortKey DESC, question.id DESC //~
  LIMIT $limit
}
RETURN question {
  .*,
  sourceId: topic.id,
  score: about.score,
  method: about.method,
  evidence: [n IN range(0, size(about.starts) - 1) | {
    start: about.starts[n],
    end: about.ends[n],
    surface: about.surfaces[n]
  }],
  cursorKey: question.sortKey,
  cursorId: question.id
} AS row
ORDER BY position, question.sortKey DESC, question.id DESC; //~
