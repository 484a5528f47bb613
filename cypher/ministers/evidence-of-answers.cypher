// The spans of the given answers and their questions that name the given countries or show the given topics.
UNWIND $ids AS id
MATCH (answer:Answer {id: id})
CALL (answer) {
  MATCH (answer)-[mentions:MENTIONS]->(country:Country)
  WHERE country.code IN $countryCodes
  RETURN answer AS position, 'ANSWER' AS field, country.code AS countryCode, null AS topicId, mentions AS edge
UNION ALL
  MATCH (answer)-[:ANSWERS]->(question:Question)-[mentions:MENTIONS]->(country:Country)
  WHERE country.code IN $countryCodes
  RETURN question AS position, 'QUESTION' AS field, country.code AS countryCode, null AS topicId, mentions AS edge
UNION ALL
  MATCH (answer)-[about:ABOUT]->(topic:Topic)
  WHERE topic.id IN $topicIds
  //! topic-scored
  RETURN answer AS position, 'ANSWER' AS field, null AS countryCode, topic.id AS topicId, about AS edge
UNION ALL
  MATCH (answer)-[:ANSWERS]->(question:Question)-[about:ABOUT]->(topic:Topic)
  WHERE topic.id IN $topicIds
  //! topic-scored
  RETURN question AS position, 'QUESTION' AS field, null AS countryCode, topic.id AS topicId, about AS edge
}
WITH answer, position, field, countryCode, topicId, edge, CASE field
    WHEN 'QUESTION' THEN position.id
    ELSE COLLECT { MATCH (answer)-[:ANSWERS]->(question) RETURN question.id ORDER BY question.id LIMIT 1 }[0]
  END AS questionId
RETURN {
  answerId: answer.id,
  questionId: questionId,
  field: field,
  countryCode: countryCode,
  topicId: topicId,
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
  text: position.text,
  heading: position.heading
} AS row
ORDER BY answer.id, field, questionId, coalesce(countryCode, ''), topicId;
