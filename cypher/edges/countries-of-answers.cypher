// The countries each answer mentions, most mentioned first, with every span (MENTIONS).
UNWIND range(0, size($ids) - 1) AS position
MATCH (answer:Answer {id: $ids[position]})
CALL (answer) {
  MATCH (answer)-[mentions:MENTIONS]->(country:Country)
  WHERE true
  //? afterKey
  AND (mentions.count < $afterKey OR (mentions.count = $afterKey AND country.code > $afterId)) //~
  /// afterKey
  RETURN country, mentions
  ORDER BY mentions.count DESC, country.code ASC //~
  LIMIT $limit
}
RETURN country {
  .*,
  sourceId: answer.id,
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
  cursorKey: mentions.count,
  cursorId: country.code
} AS row
ORDER BY position, mentions.count DESC, country.code ASC; //~
