/** An invented question in the shape of Parliament's API, unanswered; given members replace those of the sample. */
export function apiItem(given: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    id: 900_001,
    askingMemberId: 9001,
    askingMember: null,
    house: "Commons",
    memberHasInterest: false,
    dateTabled: "2025-09-04T00:00:00",
    dateForAnswer: "2025-09-08T00:00:00",
    uin: "75343",
    questionText: "To ask the Secretary of State for Transport, how many ferries sail to Oxmere.",
    answeringBodyId: 27,
    answeringBodyName: "Department for Transport",
    isWithdrawn: false,
    isNamedDay: true,
    groupedQuestions: [],
    answerIsHolding: null,
    answerIsCorrection: null,
    answeringMemberId: null,
    answeringMember: null,
    correctingMemberId: null,
    correctingMember: null,
    dateAnswered: null,
    answerText: null,
    originalAnswerText: "",
    comparableAnswerText: "",
    dateAnswerCorrected: null,
    dateHoldingAnswer: null,
    attachmentCount: 0,
    heading: null,
    attachments: [],
    groupedQuestionsDates: [],
    ...given,
  };
}

/** The same with what an answered question has. */
export function answeredItem(
  given: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return apiItem({
    answerIsHolding: false,
    answerIsCorrection: false,
    answeringMemberId: 9002,
    dateAnswered: "2025-09-12T00:00:00",
    answerText: "<p>Nine ferries sail to Oxmere.</p>",
    heading: "Ferries: Oxmere",
    ...given,
  });
}

export const wrapped = (value: unknown) => ({
  value,
  links: [{ rel: "self", href: "/Questions/1", method: "GET" }],
});
