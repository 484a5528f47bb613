import { HEADING_SENTENCE, type Mention, type MentionKind } from "../../src/model/edges.ts";

type Names = readonly (readonly [surface: string, code: string, kind?: MentionKind])[];

const names: Names = [
  ["Russia", "RU"],
  ["DPRK", "KP"],
  ["Pyongyang", "KP", "capital"],
  ["Åland", "AX"],
];

/** Finds the given names in the text, so that offsets are right by construction; a full stop ends a sentence. */
export function mentionsIn(text: string): readonly Mention[] {
  const byCode = new Map<string, Mention["spans"]>();
  for (const [surface, code, kind = "name"] of names) {
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const sentence = text.slice(0, start).split(". ").length - 1;
      const span = {
        start,
        end: start + surface.length,
        surface,
        kind,
        sentence,
        ...{ confidence: kind === "name" ? 1 : 0.85, rule: kind, reason: null },
      };
      byCode.set(code, [...(byCode.get(code) ?? []), span]);
    }
  }
  return [...byCode].map(([countryCode, spans]) => ({ countryCode, spans }));
}

/** The spans of the heading come first, and are in no sentence. */
export function withHeading(inHeading: readonly Mention[], inText: readonly Mention[]): readonly Mention[] {
  const headed = inHeading.map(({ countryCode, spans }) => ({
    countryCode,
    spans: spans.map((span) => ({ ...span, sentence: HEADING_SENTENCE })),
  }));
  const byCode = Map.groupBy([...headed, ...inText], ({ countryCode }) => countryCode);
  return [...byCode].map(([countryCode, each]) => ({
    countryCode,
    spans: each.flatMap(({ spans }) => spans),
  }));
}
