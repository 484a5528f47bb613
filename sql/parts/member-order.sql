-- What members are ordered by. lastDay is the last day on which they asked or answered.
--? order=ANSWERS
answerCount AS orderKey
--/ order=ANSWERS
--? order=QUESTIONS
questionCount AS orderKey
--/ order=QUESTIONS
--? order=DISTINCT_ANSWERS
distinctAnswerCount AS orderKey
--/ order=DISTINCT_ANSWERS
--? order=LATEST
coalesce(lastDay, '') AS orderKey
--/ order=LATEST
--? order=NAME
member.name AS orderKey
--/ order=NAME
