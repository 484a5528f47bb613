import fc from "fast-check";
import { expect, test } from "vitest";
import { applyOverrides, type MentionOverride } from "../../../src/linking/countries/apply-overrides.ts";
import { linkCountries } from "../../../src/linking/countries/link-countries.ts";

const plain: MentionOverride = { position: null, surface: null, action: "reject", code: null, reason: "why" };

function applied(text: string, ...overrides: readonly Partial<MentionOverride>[]) {
  const rows = overrides.map((override) => ({ ...plain, ...override }));
  const { linked, unmatched } = applyOverrides(text, linkCountries(text), rows);
  return {
    mentions: linked.mentions.flatMap(({ countryCode, spans }) =>
      spans.map(({ start, surface, kind, confidence, reason }) =>
        [countryCode, start, surface, kind, confidence, reason].join(" "),
      ),
    ),
    ambiguous: linked.ambiguous.length,
    unmatched: unmatched.length,
  };
}

test("a rejected mention is removed, at its position or wherever its words occur", () => {
  const text = "Jordan knows Jordan, and Jordanian tea.";
  expect(applied(text, { position: { start: 0, end: 6 } }).mentions).toEqual([
    "JO 13 Jordan name 0.9 ",
    "JO 25 Jordanian demonym 0.95 ",
  ]);
  expect(applied(text, { surface: "Jordan" }).mentions).toEqual(["JO 25 Jordanian demonym 0.95 "]);
});

test("an override settles an ambiguous name", () => {
  expect(applied("talks with Korea", { surface: "Korea", action: "retarget", code: "KP" })).toEqual({
    mentions: ["KP 11 Korea name 1 why"],
    ambiguous: 0,
    unmatched: 0,
  });
});

test("an override without a position decides every occurrence, however many", () => {
  const text = "Korea, Russia and ".repeat(3000);
  const settle = { surface: "Korea", action: "retarget", code: "KP" } as const;
  const { mentions, ambiguous, unmatched } = applied(text, settle, { surface: "Russia" });
  expect(mentions).toHaveLength(3000);
  expect(mentions.at(-1)).toBe(`KP ${text.lastIndexOf("Korea")} Korea name 1 why`);
  expect({ ambiguous, unmatched }).toEqual({ ambiguous: 0, unmatched: 0 });
});

test("accepted words that the rules do not know replace what was found there", () => {
  const accept = { surface: "Paris of the East", action: "accept", code: "LB" } as const;
  expect(applied("Beirut, the Paris of the East.", accept).mentions).toEqual([
    "LB 0 Beirut capital 0.85 ",
    "LB 12 Paris of the East name 1 why",
  ]);
});

test("an override that fits nothing in the text changes nothing and is reported", () => {
  const text = "Russia and its ships";
  const none = applied(text);
  for (const override of [
    { surface: "Chad" },
    { surface: "ships" },
    { surface: "ship", action: "accept", code: "RU" },
    { position: { start: 0, end: 6 }, surface: "Prussia" },
    { position: { start: 15, end: 99 }, action: "accept", code: "RU" },
  ] as const) {
    expect(applied(text, override)).toEqual({ ...none, unmatched: 1 });
  }
});

test("whatever the overrides, spans never overlap, are in text order and match the text", () => {
  const text = "North Korea, Korea and Guinea-Bissau met Congo's envoy to South Sudan.";
  const override = fc.record({
    position: fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length })),
    surface: fc.constant(null),
    action: fc.constantFrom("accept", "retarget", "reject"),
    code: fc.constantFrom("FR", "KP"),
    reason: fc.constant("why"),
  });
  fc.assert(
    fc.property(fc.array(override, { maxLength: 6 }), (overrides) => {
      const { linked } = applyOverrides(text, linkCountries(text), overrides);
      for (const { spans } of linked.mentions) {
        expect(spans.map(({ start }) => start)).toEqual(
          spans.map(({ start }) => start).sort((a, b) => a - b),
        );
      }
      const all = [...linked.mentions.flatMap(({ spans }) => spans), ...linked.ambiguous];
      all.sort((a, b) => a.start - b.start);
      for (const [i, { start, end, surface }] of all.entries()) {
        expect(start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0);
        expect(text.slice(start, end)).toBe(surface);
      }
    }),
  );
});
