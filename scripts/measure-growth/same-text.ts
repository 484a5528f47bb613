import { comparedText } from "../../src/linking/same-text/compared-text.ts";
import { ComparedTexts } from "../../src/linking/same-text/compared-texts.ts";
import { findFirstUses } from "../../src/linking/same-text/first-uses.ts";
import { randomNumbers } from "../bench/random-numbers.ts";
import { templatedTexts } from "../measure-same-text/templated-texts.ts";
import type { Growing } from "./measure-growth.ts";

const sizes = [12_500, 25_000, 50_000, 100_000];

const search = (texts: readonly string[]) => () => findFirstUses(ComparedTexts.of(texts.map(comparedText)));

export const sameTextOfTemplates: Growing = {
  name: "same text: different answers made from the same templates",
  sizes,
  prepare: (size) => search(templatedTexts(size)),
};

/**
 * Forty words, with two that differ in each text. Any two texts have similarity 0.73, almost enough to count as the
 * same.
 */
function form(random: () => number): string {
  const words = Array.from({ length: 40 }, (_, at) => `word${at}`);
  for (const at of [10, 30]) words[at] = `entry${Math.floor(random() * 1_000_000)}`;
  return words.join(" ");
}

export const sameTextOfForms: Growing = {
  name: "same text: the same form filled in with different words",
  sizes,
  prepare: (size) => {
    const random = randomNumbers(size);
    return search(Array.from({ length: size }, () => form(random)));
  },
};
