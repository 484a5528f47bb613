// The spans of exchanges that name the given countries or show the given topics. textKind says whether the ids are of questions or of answers.
UNWIND $ids AS id
//? textKind=ANSWER
MATCH (answer:Answer {id: id})
MATCH (answer)-[:ANSWERS*0..1]->(position)
WITH position, id AS answerId, CASE
    WHEN position:Question THEN position.id
    // An answer to several questions is shown once.
    ELSE COLLECT { MATCH (answer)-[:ANSWERS]->(question) RETURN question.id ORDER BY question.id LIMIT 1 }[0]
  END AS questionId
//:
MATCH (question:Question {id: id})
MATCH (question)<-[:ANSWERS*0..1]-(position)
WITH position, id AS questionId, head([(question)<-[:ANSWERS]-(answer:Answer) | answer.id]) AS answerId
/// textKind=ANSWER
CALL (position) {
  MATCH (position)-[mentions:MENTIONS]->(country:Country)
  WHERE country.code IN $countryCodes
  RETURN country.code AS countryCode, null AS topicId, mentions AS edge
UNION ALL
  MATCH (position)-[about:ABOUT]->(topic:Topic)
  WHERE topic.id IN $topicIds
  //! topic-scored
  RETURN null AS countryCode, topic.id AS topicId, about AS edge
}
WITH position, answerId, questionId, countryCode, topicId, edge,
  CASE WHEN position:Question THEN 'QUESTION' ELSE 'ANSWER' END AS field
RETURN {
  answerId: answerId,
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
//? textKind=ANSWER
ORDER BY answerId, field, questionId, coalesce(countryCode, ''), topicId;
//:
ORDER BY questionId, field, coalesce(countryCode, ''), topicId;
/// textKind=ANSWER
