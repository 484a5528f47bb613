import type { Asker, Minister } from "./invented-people.ts";
import { months, weekdays } from "./invented-sentences.ts";

/** An invented question with its answer, to be printed in a format that the import reads. */
export type InventedExchange = {
  /** 0-based. */
  readonly number: number;
  readonly heading: string;
  readonly day: Date;
  readonly asker: Asker;
  readonly department: string;
  readonly question: string;
  /** Paragraphs of the text are separated by an empty line. */
  readonly answer: { readonly minister: Minister; readonly text: string } | null;
};

/** The formats of generated files, and how their files are composed. */
export const printers = {
  /** The headed layout, which has dates. */
  text: { ending: ".txt", start: "", separator: "", end: "", print: printBlock },
  /** As returned by Parliament's API, with answers in HTML. */
  json: { ending: ".json", start: "[", separator: ",\n", end: "]\n", print: printItem },
} as const;

export type BenchFormat = keyof typeof printers;

const DAYS_TO_ANSWER = 5;

function printBlock({ heading, day, asker, department, question, answer }: InventedExchange): string {
  const lines = [
    "Written Question",
    heading,
    printDay(day),
    `Asked by: ${asker.name} (${asker.party} - ${asker.constituency})`,
    `Question to the ${department}:`,
    question,
  ];
  if (answer !== null) {
    lines.push(`Answered by ${answer.minister.name} - Minister of State (${department})`, answer.text);
  }
  return `${lines.join("\n\n")}\n\n`;
}

function printItem({ number, heading, day, asker, department, question, answer }: InventedExchange): string {
  const isoDay = (later: number) => {
    const date = new Date(day);
    date.setUTCDate(date.getUTCDate() + later);
    return `${date.toISOString().slice(0, 10)}T00:00:00`;
  };
  return JSON.stringify({
    id: number + 1,
    uin: String(number + 1),
    house: asker.isPeer ? "Lords" : "Commons",
    heading,
    dateTabled: isoDay(0),
    dateForAnswer: isoDay(DAYS_TO_ANSWER),
    isNamedDay: false,
    isWithdrawn: false,
    memberHasInterest: false,
    askingMemberId: asker.id,
    askingMember: { id: asker.id, name: asker.name, party: asker.party, memberFrom: asker.constituency },
    answeringBodyName: department,
    questionText: question,
    answeringMemberId: answer?.minister.id ?? null,
    answeringMember: answer?.minister ?? null,
    dateAnswered: answer === null ? null : isoDay(DAYS_TO_ANSWER),
    answerText: answer === null ? null : `<p>${answer.text.split("\n\n").join("</p><p>")}</p>`,
    answerIsHolding: false,
    answerIsCorrection: false,
    groupedQuestions: [],
    groupedQuestionsDates: [],
    attachments: [],
  });
}

/** `Wednesday 15th March 2023`. */
function printDay(date: Date): string {
  const weekday = weekdays[date.getUTCDay()];
  const day = date.getUTCDate();
  const ending = day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${weekday} ${day}${ending} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
