import { type Expected, first, ids } from "./expected-row.ts";

/** What counting members who asked and answered gives on the fixture. */
export const expectedMembers: Pick<
  Expected,
  "ministers-who-answered" | "members-who-asked" | "evidence-of-answers" | "evidence-of-questions"
> = {
  "ministers-who-answered": {
    params: {
      aboutCountryCodes: ["RU", "KP"],
      aboutTopicIds: [],
      aboutNeeded: 2,
      aboutScope: "EXCHANGE",
      order: "QUESTIONS",
      evidence: 2,
      split: true,
      countQuestions: true,
      ...first,
    },
    brief: (m) =>
      `${m.id} ${m.answerCount} ${m.distinctAnswerCount} ${m.questionCount} of ${m.allAnswers} ${m.allDistinctAnswers} ${m.firstAnswered} ${m.lastAnswered} of ${m.totalCount}: ${m.answerIds} asked ${m.askedAboutCount}, answered ${m.answeredAboutCount}, none ${m.namesNoneCount}`,
    rows: [
      "mia 3 2 3 of 4 3 2025-01-20 2025-03-01 of 2: q3,q2 asked 1, answered 3, none 0",
      "ned 1 1 1 of 4 3 null null of 2: q4 asked 1, answered 0, none 1",
    ],
  },
  "members-who-asked": {
    params: {
      aboutCountryCodes: ["RU", "KP"],
      aboutTopicIds: [],
      aboutNeeded: 2,
      aboutScope: "EXCHANGE",
      order: "QUESTIONS",
      evidence: 2,
      ...first,
    },
    brief: (m) =>
      `${m.id} ${m.questionCount} ${m.answeredCount} ${m.answerCount} ${m.distinctAnswerCount} of ${m.allQuestions} ${m.firstAsked} ${m.lastAsked} of ${m.totalCount}: ${m.questionIds}`,
    rows: [
      "ann 2 2 2 2 of 4 2025-01-10 2025-02-10 of 3: q2,q1",
      "bob 1 1 1 1 of 4 2025-02-10 2025-02-10 of 3: q3",
      "mia 1 1 1 1 of 4 null null of 3: q4",
    ],
  },
  "evidence-of-questions": {
    params: { ...ids("q1", "q4"), countryCodes: ["KP"], topicIds: ["sanctions"] },
    brief: (e) =>
      `${e.answerId} ${e.field} ${e.questionId} ${e.countryCode} ${e.topicId} ${e.spans.map(({ surface }) => surface)}`,
    rows: [
      "q1 ANSWER q1 null sanctions Sanctions",
      "q1 ANSWER q1 KP null DPRK",
      "q1 QUESTION q1 null sanctions ",
      "q1 QUESTION q1 KP null DPRK",
      "q4 QUESTION q4 KP null Pyongyang",
    ],
  },
  "evidence-of-answers": {
    params: { ...ids("q1", "q4"), countryCodes: ["KP"], topicIds: ["sanctions"] },
    brief: (e) =>
      `${e.answerId} ${e.field} ${e.questionId} ${e.countryCode} ${e.topicId} ${e.spans.map(({ surface }) => surface)}`,
    rows: [
      "q1 ANSWER q1 null sanctions Sanctions",
      "q1 ANSWER q1 KP null DPRK",
      "q1 QUESTION q1 null sanctions ",
      "q1 QUESTION q1 KP null DPRK",
      "q4 QUESTION q4 KP null Pyongyang",
    ],
  },
};
