// Records that a question mentions a country, with every span (MENTIONS).
UNWIND $rows AS row
MATCH (question:Question {id: row.questionId})
MATCH (country:Country {code: row.countryCode})
CREATE (question)-[:MENTIONS {
  count: row.count,
  headingCount: row.headingCount,
  starts: [span IN row.spans | span.start],
  ends: [span IN row.spans | span.end],
  surfaces: [span IN row.spans | span.surface],
  kinds: [span IN row.spans | span.kind],
  sentences: [span IN row.spans | span.sentence],
  confidences: [span IN row.spans | span.confidence],
  // A list cannot store null.
  rules: [span IN row.spans | coalesce(span.rule, '')],
  reasons: [span IN row.spans | coalesce(span.reason, '')]
}]->(country);
