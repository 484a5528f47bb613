// Members who asked matching questions: how many, with how many answers and distinct texts, from when to when, and the newest.
//! matching-texts textKind=QUESTION text=q Text=Question
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
  //! member-order lastDay=lastAsked member=asker
  firstAsked: firstAsked,
  lastAsked: lastAsked
}) AS counted
WITH counted, size(counted) AS totalCount, reduce(sum = 0, one IN counted | sum + one.questionCount) AS allQuestions
UNWIND counted AS one
WITH one, one.asker AS asker, totalCount, allQuestions
//! page-of-members member=asker
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
