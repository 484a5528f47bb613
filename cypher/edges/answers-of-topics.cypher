// The answers that are about each topic, newest first, with score and evidence (ABOUT).
UNWIND range(0, size($ids) - 1) AS position
MATCH (topic:Topic {id: $ids[position]})
CALL (topic) {
  MATCH (topic)<-[about:ABOUT]-(a:Answer)
  WHERE true
  //? afterKey
  AND (a.sortKey < $afterKey OR (a.sortKey = $afterKey AND a.id < $afterId)) //~
  /// afterKey
  //! answer-filter
  RETURN a AS answer, about
  ORDER BY answer.sortKey DESC, answer.id DESC //~
  LIMIT $limit
}
RETURN answer {
  .*,
  sourceId: topic.id,
  score: about.score,
  method: about.method,
  evidence: [n IN range(0, size(about.starts) - 1) | {
    start: about.starts[n],
    end: about.ends[n],
    surface: about.surfaces[n]
  }],
  cursorKey: answer.sortKey,
  cursorId: answer.id
} AS row
ORDER BY position, answer.sortKey DESC, answer.id DESC; //~
