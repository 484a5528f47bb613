/** A question in the shape of the API, all of it invented. */
export type InventedQuestion = {
  readonly id: number;
  readonly askingMemberId: number;
  readonly house: "Commons" | "Lords";
  readonly dateTabled: string;
  readonly dateForAnswer: string;
  readonly uin: string;
  readonly questionText: string;
  readonly answeringBodyId: number;
  readonly answeringBodyName: string;
  readonly isWithdrawn: boolean;
  readonly answerIsHolding: boolean;
  readonly answerIsCorrection: boolean;
  readonly answeringMemberId: number | null;
  readonly dateAnswered: string | null;
  readonly answerText: string | null;
  readonly dateAnswerCorrected: string | null;
  readonly attachmentCount: number;
  readonly heading: string | null;
};

const long = " It was asked on the quay, again in the harbour office, and a third time by letter.".repeat(4);

export function inventQuestion(id: number, changes: Partial<InventedQuestion> = {}): InventedQuestion {
  return {
    id,
    askingMemberId: 9000 + (id % 3),
    house: id % 5 === 0 ? "Lords" : "Commons",
    dateTabled: `2031-03-${String(1 + (id % 28)).padStart(2, "0")}T00:00:00`,
    dateForAnswer: "2031-04-10T00:00:00",
    uin: String(70_000 + id),
    questionText: `To ask the Secretary of State for Harbours, how many lamps burn on pier ${id}.${long}`,
    answeringBodyId: 700 + (id % 2),
    answeringBodyName: id % 2 === 0 ? "Department for Harbours" : "Lighthouse Board",
    isWithdrawn: false,
    answerIsHolding: false,
    answerIsCorrection: false,
    answeringMemberId: 9100 + (id % 2),
    dateAnswered: "2031-04-09T00:00:00",
    answerText: `<p>Pier ${id} has ${id % 7} lamps, “as ever”.</p><p>${long}\u2028</p>`,
    dateAnswerCorrected: null,
    attachmentCount: 0,
    heading: "Piers: Lamps",
    ...changes,
  };
}

/** `count` questions, the newest first as the list has them. */
export function inventQuestions(count: number, firstId = 1): readonly InventedQuestion[] {
  return Array.from({ length: count }, (_, index) => inventQuestion(firstId + count - 1 - index));
}
