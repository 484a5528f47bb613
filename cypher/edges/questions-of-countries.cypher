// The questions that mention each country, newest first, with every span (MENTIONS).
UNWIND range(0, size($ids) - 1) AS position
MATCH (country:Country {code: $ids[position]})
CALL (country) {
  MATCH (country)<-[edge:MENTIONS]-(q:Question)
  WHERE true
  //! in-fields textKind=QUESTION
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
  sourceId: country.code,
  count: edge.count,
  spans: [n IN range(0, size(edge.starts) - 1) | {
    start: edge.starts[n],
    end: edge.ends[n],
    surface: edge.surfaces[n],
    kind: edge.kinds[n],
    sentence: edge.sentences[n],
    confidence: edge.confidences[n],
    rule: CASE edge.rules[n] WHEN '' THEN null ELSE edge.rules[n] END,
    reason: CASE edge.reasons[n] WHEN '' THEN null ELSE edge.reasons[n] END
  }],
  cursorKey: question.sortKey,
  cursorId: question.id
} AS row
ORDER BY position, question.sortKey DESC, question.id DESC; //~
