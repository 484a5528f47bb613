import { inventExchanges } from "../bench/generate-questions.ts";

/** Distinct answers of the benchmark's questions. They are made from templates, so all are about half similar. */
export function templatedTexts(count: number): readonly string[] {
  const texts = new Set<string>();
  // Some questions have no answer, and some share or repeat one.
  for (const { answer } of inventExchanges(Math.ceil(count * 1.7))) {
    if (answer !== null) texts.add(answer.text);
    if (texts.size === count) return [...texts];
  }
  throw new Error(`Expected ${count} different answers, got ${texts.size}.`);
}
