// The answers that mention each country, newest first, with every span (MENTIONS).
UNWIND range(0, size($ids) - 1) AS position
MATCH (country:Country {code: $ids[position]})
CALL (country) {
  MATCH (country)<-[mentions:MENTIONS]-(a:Answer)
  WHERE true
  //? afterKey
  AND (a.sortKey < $afterKey OR (a.sortKey = $afterKey AND a.id < $afterId)) //~
  /// afterKey
  //! answer-filter
  RETURN a AS answer, mentions
  ORDER BY answer.sortKey DESC, answer.id DESC //~
  LIMIT $limit
}
RETURN answer {
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
  cursorKey: answer.sortKey,
  cursorId: answer.id
} AS row
ORDER BY position, answer.sortKey DESC, answer.id DESC; //~
