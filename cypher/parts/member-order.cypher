// What members are ordered by. lastDay is the last day on which they asked or answered.
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
orderKey: coalesce(lastDay, ''),
/// order=LATEST
//? order=NAME
orderKey: member.name,
/// order=NAME
