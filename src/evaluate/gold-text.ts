import { z } from "zod";
import { countries } from "../linking/countries/country-names.ts";

const codes: ReadonlySet<string> = new Set(countries.map(({ code }) => code));

const offset = z.int().nonnegative();

const goldMention = z.object({
  start: offset,
  end: offset,
  surface: z.string().min(1),
  code: z.string().refine((code) => codes.has(code), "must be an ISO 3166-1 alpha-2 code, or XK"),
  kind: z.enum(["name", "demonym", "capital"]),
});

type Position = { readonly start: number; readonly end: number };

/** A text with manual labels for every span that names a country. Offsets are UTF-16 code units, end exclusive. */
export const goldText = z
  .object({
    id: z.string().min(1),
    field: z.enum(["question", "answer"]),
    text: z.string().min(1),
    heading: z.string().nullable().default(null),
    mentions: z.array(goldMention),
    /** Spans on which readers may disagree. They do not count, found or not. */
    undecided: z.array(z.object({ start: offset, end: offset, code: z.string() })).default([]),
  })
  .superRefine(({ text, mentions }, context) => {
    for (const [index, { start, end, surface }] of mentions.entries()) {
      const path = ["mentions", index, "surface"];
      const printed = text.slice(start, end);
      if (printed !== surface) {
        const message = `must be the text from ${start} to ${end}, which is "${printed}", not "${surface}"`;
        context.addIssue({ code: "custom", path, message });
      }
      if (mentions.slice(0, index).some((other) => overlap(other, { start, end })))
        context.addIssue({ code: "custom", path, message: "must not overlap another mention" });
    }
  });

export type GoldText = z.infer<typeof goldText>;
export type GoldMention = z.infer<typeof goldMention>;

export function overlap(one: Position, other: Position): boolean {
  return one.start < other.end && other.start < one.end;
}
