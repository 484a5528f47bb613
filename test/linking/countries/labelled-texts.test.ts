import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { linkCountries } from "../../../src/linking/countries/link-countries.ts";
import { sharedData } from "../../repository-paths.ts";

const file = join(sharedData, "gold/countries.jsonl");
const isAbsent = !existsSync(file);

const labelled = z.object({
  id: z.string(),
  field: z.string(),
  text: z.string(),
  mentions: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      surface: z.string(),
      code: z.string(),
      kind: z.string(),
    }),
  ),
});

function readLabelled(): readonly z.infer<typeof labelled>[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => labelled.parse(JSON.parse(line)));
}

function linked(text: string): z.infer<typeof labelled>["mentions"] {
  return linkCountries(text)
    .mentions.flatMap(({ countryCode, spans }) =>
      spans.map(({ start, end, surface, kind }) => ({ start, end, surface, code: countryCode, kind })),
    )
    .sort((a, b) => a.start - b.start);
}

describe("texts labelled by hand (skipped where ../shared/data/gold is absent)", () => {
  test.skipIf(isAbsent)("the seed's texts are linked exactly as labelled", () => {
    const seed = readLabelled().filter(({ id }) => id.startsWith("seed-"));
    expect(seed.length).toBe(20);
    for (const { id, text, mentions } of seed)
      expect({ id, mentions: linked(text) }).toEqual({ id, mentions });
  });

  test.skipIf(isAbsent)("at least 98 of 100 labelled and linked spans agree", () => {
    let same = 0;
    let total = 0;
    for (const { text, mentions } of readLabelled()) {
      const found = linked(text);
      const wanted = new Set(mentions.map(({ start, end, code }) => `${start} ${end} ${code}`));
      same += found.filter(({ start, end, code }) => wanted.has(`${start} ${end} ${code}`)).length;
      total += found.length + mentions.length;
    }
    expect((2 * same) / total).toBeGreaterThan(0.98);
  });
});
