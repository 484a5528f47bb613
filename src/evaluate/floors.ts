import { z } from "zod";
import { UnreadableInputError } from "../model/errors.ts";
import builtIn from "./floors.json" with { type: "json" };
import { readWhole } from "./read-gold.ts";
import type { MentionScores } from "./score-mentions.ts";
import type { TopicScores } from "./score-topics.ts";

const least = z.number().min(0).max(1).optional();
const agreement = { precision: least, recall: least, f1: least };

const floors = z.strictObject({
  spans: z.strictObject(agreement).default({}),
  countries: z.strictObject(agreement).default({}),
  topics: z
    .strictObject({
      ...agreement,
      top1: least,
      top3: least,
      /** Of fewer headings than this the figures of topics say too little to be held against a floor. */
      leastHeadings: z.int().nonnegative().default(0),
    })
    .default({ leastHeadings: 0 }),
});

/** The figures below which an evaluation fails; a figure that is left out may be anything. */
export type Floors = z.infer<typeof floors>;

/** A figure that is below its floor. */
export type Shortfall = { readonly figure: string; readonly is: number | null; readonly floor: number };

/** The floors of a file, or those that are built in. */
export function readFloors(file: string | null): Floors {
  if (file === null) return floors.parse(builtIn);
  const expected = 'a JSON object of floors, such as {"spans": {"f1": 0.98}}';
  const text = readWhole(file, expected);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnreadableInputError(file, `"${file}" is no JSON; expected ${expected}.`, { cause: error });
  }
  const result = floors.safeParse(value);
  if (result.success) return result.data;
  const reason = z
    .prettifyError(result.error)
    .replace(/✖ /g, "")
    .replace(/\s*\n\s*/g, " ");
  throw new UnreadableInputError(file, `"${file}" holds no floors: ${reason}; expected ${expected}.`);
}

type Figures = Readonly<Record<string, number | null | undefined>>;

function below(name: string, figures: Figures, least: Figures): readonly Shortfall[] {
  return Object.entries(least).flatMap(([figure, floor]) => {
    const is = figures[figure] ?? null;
    return floor == null || (is !== null && is >= floor) ? [] : [{ figure: `${name}.${figure}`, is, floor }];
  });
}

/** Every figure below its floor; those of topics are the held-out half's. */
export function shortfalls(
  floor: Floors,
  mentions: MentionScores,
  { precision, recall, f1, top1, top3, n }: TopicScores,
): readonly Shortfall[] {
  const { leastHeadings, ...topics } = floor.topics;
  return [
    ...below("spans", mentions.spans, floor.spans),
    ...below("countries", mentions.countries, floor.countries),
    ...(n < leastHeadings ? [] : below("topics", { precision, recall, f1, top1, top3 }, topics)),
  ];
}
