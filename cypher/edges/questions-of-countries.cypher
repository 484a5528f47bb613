// The questions that mention each country, newest first, with every span (MENTIONS).
UNWIND range(0, size($ids) - 1) AS position
MATCH (country:Country {code: $ids[position]})
CALL (country) {
  MATCH (country)<-[mentions:MENTIONS]-(q:Question)
  WHERE true
  //? fields
  AND ('QUESTION' IN $fields AND mentions.count > mentions.headingCount OR 'HEADING' IN $fields AND mentions.headingCount > 0)
  /// fields
  //? afterKey
  AND (q.sortKey < $afterKey OR (q.sortKey = $afterKey AND q.id < $afterId)) //~
  /// afterKey
  //! question-filter
  RETURN q AS question, mentions
  ORDER BY question.sortKey DESC, question.id DESC //~
  LIMIT $limit
}
RETURN question {
  .*,
  sourceId: country.code,
  count: mentions.count,
  spans: [n IN range(0, size(mentions.starts) - 1) | {
    start: mentions.starts[n],
    end: mentions.ends[n],
    surface: mentions.surfaces[n],
    kind: mentions.kinds[n],
    sentence: mentions.sentences[n],
    confidence: mentions.confidences[n],
    rule: CASE mentions.rules[n] WHEN '' THEN null ELSE mentions.rules[n] END,
    reason: CASE mentions.reasons[n] WHEN '' THEN null ELSE mentions.reasons[n] END
  }],
  cursorKey: question.sortKey,
  cursorId: question.id
} AS row
ORDER BY position, question.sortKey DESC, question.id DESC; //~
