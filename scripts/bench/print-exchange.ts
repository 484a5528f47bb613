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
  readonly answer: { readonly minister: Minister; readonly text: string; readonly isHolding: boolean } | null;
  /** The numbers of the other questions that have the same answer. */
  readonly siblings: readonly number[];
  /** Whether it is known only from a list, which shortens texts and loses their paragraphs. */
  readonly isFromList: boolean;
};

/** The formats of generated files, and how their files are composed. */
export const printers = {
  /** The headed layout, which has dates. */
  text: { ending: ".txt", start: "", separator: "", end: "", print: printBlock },
  /** As returned by Parliament's API, with answers in HTML, groups, holding answers and truncated texts. */
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

function printItem(exchange: InventedExchange): string {
  const { number, heading, day, asker, department, answer, siblings } = exchange;
  const isoDay = (later: number) => {
    const date = new Date(day);
    date.setUTCDate(date.getUTCDate() + later);
    return `${date.toISOString().slice(0, 10)}T00:00:00`;
  };
  const isHolding = answer?.isHolding ?? false;
  const answeredOn = isoDay(DAYS_TO_ANSWER);
  return JSON.stringify({
    id: number + 1,
    uin: uinOf(number),
    house: asker.isPeer ? "Lords" : "Commons",
    heading,
    dateTabled: isoDay(0),
    dateForAnswer: answeredOn,
    isNamedDay: false,
    isWithdrawn: false,
    memberHasInterest: false,
    askingMemberId: asker.id,
    askingMember: { id: asker.id, name: asker.name, party: asker.party, memberFrom: asker.constituency },
    answeringBodyName: department,
    ...printTexts(exchange),
    answeringMemberId: answer?.minister.id ?? null,
    answeringMember: answer?.minister ?? null,
    dateAnswered: answer === null || isHolding ? null : answeredOn,
    dateHoldingAnswer: isHolding ? answeredOn : null,
    answerIsHolding: isHolding,
    answerIsCorrection: false,
    groupedQuestions: siblings.map(uinOf),
    groupedQuestionsDates: siblings.map((each) => ({ questionUin: uinOf(each), dateTabled: isoDay(0) })),
    attachments: [],
  });
}

const uinOf = (number: number) => String(number + 1);

/** The API's lists shorten texts to this length. */
const LIST_LENGTH = 255;

function printTexts({ question, answer, isFromList }: InventedExchange) {
  if (!isFromList) {
    const html = answer && `<p>${answer.text.split("\n\n").join("</p><p>")}</p>`;
    return { questionText: question, answerText: html };
  }
  const plain = answer?.text.replaceAll("\n\n", " ");
  const shortened =
    plain !== undefined && plain.length > LIST_LENGTH ? `${plain.slice(0, LIST_LENGTH - 3)}...` : plain;
  return { questionText: question.slice(0, LIST_LENGTH), answerText: shortened ?? null };
}

/** `Wednesday 15th March 2023`. */
function printDay(date: Date): string {
  const weekday = weekdays[date.getUTCDay()];
  const day = date.getUTCDate();
  const ending = day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${weekday} ${day}${ending} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
