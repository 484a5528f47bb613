// The spans of the given questions and their answers that name the given countries or show the given topics.
UNWIND $ids AS id
MATCH (question:Question {id: id})
CALL (question) {
  MATCH (question)<-[:ANSWERS*0..1]-(position)
  MATCH (position)-[mentions:MENTIONS]->(country:Country)
  WHERE country.code IN $countryCodes
  RETURN position, country.code AS countryCode, null AS topicId, mentions AS edge
UNION ALL
  MATCH (question)<-[:ANSWERS*0..1]-(position)
  MATCH (position)-[about:ABOUT]->(topic:Topic)
  WHERE topic.id IN $topicIds
  //! topic-scored
  RETURN position, null AS countryCode, topic.id AS topicId, about AS edge
}
WITH question, position, countryCode, topicId, edge,
  CASE WHEN position:Question THEN 'QUESTION' ELSE 'ANSWER' END AS field,
  head([(question)<-[:ANSWERS]-(answer:Answer) | answer.id]) AS answerId
RETURN {
  answerId: answerId,
  questionId: question.id,
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
ORDER BY question.id, field, coalesce(countryCode, ''), topicId;
