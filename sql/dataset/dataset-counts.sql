-- What the entire graph contains and what it lacks.
SELECT questions, answers, unanswered, holding, withdrawn, corrected, truncatedQuestions, truncatedAnswers, ambiguousQuestions, ambiguousAnswers, firstTabled, lastTabled, lastAnswered,
  (SELECT count(*) FROM member) AS members,
  (SELECT count(*) FROM member WHERE NOT resolved) AS unresolvedMembers
FROM (
  SELECT count(*) AS questions,
    count(*) FILTER (WHERE state = 'UNANSWERED') AS unanswered,
    count(*) FILTER (WHERE state = 'HOLDING') AS holding,
    count(*) FILTER (WHERE state = 'WITHDRAWN') AS withdrawn,
    count(*) FILTER (WHERE state = 'CORRECTED') AS corrected,
    count(*) FILTER (WHERE truncated) AS truncatedQuestions,
    count(*) FILTER (WHERE ambiguousMentions <> '[]') AS ambiguousQuestions,
    min(tabledOn) AS firstTabled,
    max(tabledOn) AS lastTabled
  FROM question
), (
  SELECT count(*) AS answers, count(*) FILTER (WHERE truncated) AS truncatedAnswers,
    count(*) FILTER (WHERE ambiguousMentions <> '[]') AS ambiguousAnswers, max(answeredOn) AS lastAnswered FROM answer
);
