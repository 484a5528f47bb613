// Ministers who gave matching answers: how many, in how many distinct texts, from when to when, and the newest.
//! matching-texts textKind=ANSWER text=a Text=Answer
MATCH (a)<-[:ANSWERED]-(minister:Member)
//? split countQuestions order=QUESTIONS
// How many of its questions match, and how many of the countries the one that names most names.
CALL (a) {
  MATCH (a)-[:ANSWERS]->(q:Question)
  WHERE true
  //! question-conditions
  //! exchange-about
  WITH q, COUNT {
    MATCH (q)-[edge:MENTIONS]->(named:Country)
    WHERE named.code IN $aboutCountryCodes
    //! in-fields textKind=QUESTION fields=aboutFields
  } AS namedCount
  RETURN coalesce(max(namedCount), 0) AS asked, count(q) AS matching
}
WITH a, minister, asked, matching
/// split countQuestions order=QUESTIONS
WITH minister, collect(a) AS answers, count(a) AS answerCount,
  count(DISTINCT a.textHash) AS distinctAnswerCount,
  //? split
  collect({
    asked: asked,
    answered: COUNT {
      MATCH (a)-[:MENTIONS]->(country:Country)
      WHERE country.code IN $aboutCountryCodes
    }
  }) AS named,
  /// split
  //? countQuestions order=QUESTIONS
  sum(matching) AS questionCount,
  /// countQuestions order=QUESTIONS
  min(a.answeredOn) AS firstAnswered, max(a.answeredOn) AS lastAnswered
WITH collect({
  minister: minister,
  answers: answers,
  answerCount: answerCount,
  distinctAnswerCount: distinctAnswerCount,
  //? split
  askedAboutCount: CASE WHEN $aboutNeeded > 0 THEN size([one IN named WHERE one.asked >= $aboutNeeded]) END,
  answeredAboutCount: CASE WHEN $aboutNeeded > 0 THEN size([one IN named WHERE one.answered >= $aboutNeeded]) END,
  namesNoneCount: CASE
    WHEN $aboutNeeded > 0 THEN size([one IN named WHERE one.asked >= $aboutNeeded AND one.answered = 0])
  END,
  /// split
  //? countQuestions order=QUESTIONS
  questionCount: questionCount,
  /// countQuestions order=QUESTIONS
  //! member-order lastDay=lastAnswered member=minister
  firstAnswered: firstAnswered,
  lastAnswered: lastAnswered
}) AS counted
WITH counted, size(counted) AS totalCount, reduce(sum = 0, one IN counted | sum + one.answerCount) AS allAnswers,
  COUNT {
    UNWIND counted AS one
    UNWIND one.answers AS answer
    RETURN DISTINCT answer.textHash
  } AS allDistinctAnswers
UNWIND counted AS one
WITH one, one.minister AS minister, totalCount, allAnswers, allDistinctAnswers
//! page-of-members member=minister
RETURN minister {
  .*,
  answerCount: one.answerCount,
  distinctAnswerCount: one.distinctAnswerCount,
  firstAnswered: one.firstAnswered,
  lastAnswered: one.lastAnswered,
  //? split
  askedAboutCount: one.askedAboutCount,
  answeredAboutCount: one.answeredAboutCount,
  namesNoneCount: one.namesNoneCount,
  /// split
  //? countQuestions order=QUESTIONS
  questionCount: one.questionCount,
  /// countQuestions order=QUESTIONS
  totalCount: totalCount,
  allAnswers: allAnswers,
  allDistinctAnswers: allDistinctAnswers,
  answerIds: COLLECT {
    UNWIND one.answers AS answer
    RETURN answer.id
    ORDER BY answer.sortKey DESC, answer.id DESC
    LIMIT $evidence
  },
  cursorKey: one.orderKey,
  cursorId: minister.id
} AS row
ORDER BY one.orderKey DESC, minister.id ASC; //~
