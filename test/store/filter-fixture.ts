import type { Batch, Exchange } from "../../src/model/exchange.ts";
import type { House, QuestionState } from "../../src/model/nodes.ts";
import { exchange, fixture } from "./fixture.ts";

/** Exchanges in which everything that a filter can ask for differs from one to the next, each at a pace of its own. */

const at = <Value>(values: readonly Value[], n: number): Value => values[n % values.length] as Value;

const texts = ["Of Russia.", "Of the DPRK and Russia.", "Of nothing.", "Of Åland.", "Of Pyongyang."];
const headings = [
  undefined,
  "Russia: Trade",
  undefined,
  "Russia and the DPRK",
  undefined,
  undefined,
  "Åland",
  undefined,
];
const answerTexts = [
  "Russia it is.",
  "Nothing.",
  "The DPRK, and Åland too.",
  "Russia and the DPRK.",
  "Åland.",
];
const tabled = [
  "2025-01-10",
  "2025-01-10",
  "2025-02-01",
  undefined,
  "2025-03-05",
  "2024-12-31",
  "2025-02-01",
];
const answered = ["2025-02-14", "2025-03-20", undefined, "2025-01-20"];
const due = ["2025-02-10", null, "2025-03-01"];
const seen = ["2025-03-15", "2025-02-13", null, "2025-04-08", "2025-02-10", "2025-03-20", "2025-02-01"];
const states: readonly QuestionState[] = ["ANSWERED", "UNANSWERED", "HOLDING", "CORRECTED", "WITHDRAWN"];
const houses: readonly (House | null)[] = ["COMMONS", "LORDS", "COMMONS", null];
const askers = ["ann", "bob", undefined, "mia", "ann", "ann"];
const departments = ["war", "home", "war", "war", undefined];
const offices = ["minister-at-war", undefined, "lord-at-sea", "minister-at-war", undefined];
const parties = ["red", "blue", "red", undefined];
const topicIds = ["sanctions", "exports", "trade", null, null];
const scores = [1, 0.5, 0.8, 0.6];

function numbered(n: number): Exchange {
  const state = at(states, n);
  const topic = at(topicIds, n);
  const answerTopic = at(topicIds, n + 2);
  const one = exchange({
    id: `f${String(n).padStart(2, "0")}`,
    text: at(texts, n),
    ...given({ heading: at(headings, n) }),
    ...given({ asker: at(askers, n), party: at(parties, n), department: at(departments, n) }),
    ...given({ tabledOn: at(tabled, n), house: at(houses, n) ?? undefined }),
    topics: topic === null ? [] : [[topic, at(scores, n)]],
    ...(state === "UNANSWERED"
      ? {}
      : {
          answer: {
            text: at(answerTexts, n),
            ...given({ minister: at(["mia", "ned", undefined], n), on: at(answered, n) }),
            ...given({ office: at(offices, n) }),
            topics: answerTopic === null ? [] : [[answerTopic, at(scores, n + 1)] as const],
          },
        }),
  });
  return { ...one, question: { ...one.question, state, dueOn: at(due, n), seenUntil: at(seen, n) } };
}

function given<Options extends object>(
  options: Options,
): { [Name in keyof Options]?: NonNullable<Options[Name]> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

const single = Array.from({ length: 42 }, (_, n) => numbered(n));

/** Questions of different askers, departments, days and texts that one answer serves. */
const grouped = (of: number, numbers: readonly number[]) =>
  numbers.map((n): Exchange => {
    const one = numbered(n);
    const question = { ...one.question, id: `g${n}`, state: n === 7 ? "CORRECTED" : "ANSWERED" } as const;
    return { ...one, question, reply: single[of]?.reply ?? null };
  });
const together = [...grouped(0, [3, 4, 5]), ...grouped(4, [6, 7, 8, 9, 10])];

export const filterExchanges: readonly Exchange[] = [...single, ...together];
export const filterBatch: Batch = { ...fixture, exchanges: filterExchanges };

/** A further question, to be put in between others. */
export const furtherBatch = (n: number): Batch => ({ ...fixture, exchanges: [numbered(100 + n)] });
