// What the entire graph contains and what it lacks.
OPTIONAL MATCH (question:Question)
WITH count(question) AS questions,
  count(CASE WHEN question.state = 'UNANSWERED' THEN 1 END) AS unanswered,
  count(CASE WHEN question.state = 'HOLDING' THEN 1 END) AS holding,
  count(CASE WHEN question.state = 'WITHDRAWN' THEN 1 END) AS withdrawn,
  count(CASE WHEN question.state = 'CORRECTED' THEN 1 END) AS corrected,
  count(CASE WHEN question.truncated THEN 1 END) AS truncatedQuestions,
  count(CASE WHEN question.ambiguousMentions <> '[]' THEN 1 END) AS ambiguousQuestions,
  min(question.tabledOn) AS firstTabled,
  max(question.tabledOn) AS lastTabled
OPTIONAL MATCH (answer:Answer)
WITH questions, unanswered, holding, withdrawn, corrected, truncatedQuestions, ambiguousQuestions, firstTabled, lastTabled,
  count(answer) AS answers,
  count(CASE WHEN answer.truncated THEN 1 END) AS truncatedAnswers,
  count(CASE WHEN answer.ambiguousMentions <> '[]' THEN 1 END) AS ambiguousAnswers,
  max(answer.answeredOn) AS lastAnswered
RETURN {
  questions: questions,
  answers: answers,
  members: COUNT { (:Member) },
  unanswered: unanswered,
  holding: holding,
  withdrawn: withdrawn,
  corrected: corrected,
  truncatedQuestions: truncatedQuestions,
  truncatedAnswers: truncatedAnswers,
  ambiguousQuestions: ambiguousQuestions,
  ambiguousAnswers: ambiguousAnswers,
  unresolvedMembers: COUNT { (member:Member) WHERE NOT member.resolved },
  firstTabled: firstTabled,
  lastTabled: lastTabled,
  lastAnswered: lastAnswered
} AS row;
