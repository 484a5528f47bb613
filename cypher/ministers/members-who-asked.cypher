// Members who asked matching questions: how many, with how many answers and distinct texts, from when to when, and the newest.
CALL () {
  MATCH (country:Country)
  WHERE country.code IN $aboutCountryCodes
  WITH country
  ORDER BY COUNT { (country)<-[:MENTIONS]-() }
  WITH collect(country) AS countries
  // A question that names all but n of the countries names at least one of the n + 1 rarest, so only these are followed.
  WITH CASE WHEN size(countries) < $aboutNeeded THEN [] ELSE countries[..size(countries) - $aboutNeeded + 1] END AS rarest
  UNWIND rarest AS country
  CALL (country) {
    MATCH (country)<-[:MENTIONS]-(q:Question)
    RETURN q
  //? aboutScope=EXCHANGE
  UNION
    MATCH (country)<-[:MENTIONS]-(:Answer)-[:ANSWERS]->(q:Question)
    RETURN q
  /// aboutScope=EXCHANGE
  }
  RETURN q
UNION
  UNWIND CASE WHEN $aboutCountryCodes = [] THEN $aboutTopicIds ELSE [] END AS topicId
  MATCH (:Topic {id: topicId})<-[:ABOUT]-(text)
  MATCH (text)-[:ANSWERS*0..1]->(q:Question)
  RETURN q
UNION
  UNWIND CASE WHEN $aboutCountryCodes = [] AND $aboutTopicIds = [] THEN [true] ELSE [] END AS everything
  MATCH (q:Question)
  RETURN q
}
WITH q
WHERE true
//! questions-about
//! question-filter
MATCH (q)<-[:ASKED]-(asker:Member)
OPTIONAL MATCH (q)<-[:ANSWERS]-(answer:Answer)
WITH asker, collect(q) AS questions, count(q) AS questionCount, count(answer) AS answeredCount,
  count(DISTINCT answer) AS answerCount, count(DISTINCT answer.textHash) AS distinctAnswerCount,
  min(q.tabledOn) AS firstAsked, max(q.tabledOn) AS lastAsked
WITH collect({
  asker: asker,
  questions: questions,
  questionCount: questionCount,
  answeredCount: answeredCount,
  answerCount: answerCount,
  distinctAnswerCount: distinctAnswerCount,
  //? order=ANSWERS
  orderKey: answerCount,
  /// order=ANSWERS
  //? order=QUESTIONS
  orderKey: questionCount,
  /// order=QUESTIONS
  //? order=DISTINCT_ANSWERS
  orderKey: distinctAnswerCount,
  /// order=DISTINCT_ANSWERS
  //? order=LATEST
  orderKey: coalesce(lastAsked, ''),
  /// order=LATEST
  //? order=NAME
  orderKey: asker.name,
  /// order=NAME
  firstAsked: firstAsked,
  lastAsked: lastAsked
}) AS counted
WITH counted, size(counted) AS totalCount, reduce(sum = 0, one IN counted | sum + one.questionCount) AS allQuestions
UNWIND counted AS one
WITH one, one.asker AS asker, totalCount, allQuestions
WHERE true
//? afterKey
AND (one.orderKey < $afterKey OR (one.orderKey = $afterKey AND asker.id > $afterId)) //~
/// afterKey
WITH one, asker, totalCount, allQuestions
ORDER BY one.orderKey DESC, asker.id ASC //~
LIMIT $limit
RETURN asker {
  .*,
  questionCount: one.questionCount,
  answeredCount: one.answeredCount,
  answerCount: one.answerCount,
  distinctAnswerCount: one.distinctAnswerCount,
  firstAsked: one.firstAsked,
  lastAsked: one.lastAsked,
  totalCount: totalCount,
  allQuestions: allQuestions,
  questionIds: COLLECT {
    UNWIND one.questions AS question
    RETURN question.id
    ORDER BY question.sortKey DESC, question.id DESC
    LIMIT $evidence
  },
  cursorKey: one.orderKey,
  cursorId: asker.id
} AS row
ORDER BY one.orderKey DESC, asker.id ASC; //~
