import { findFirstUses, LEAST_WORDS } from "../../src/linking/same-text/first-uses.ts";
import { shinglesOf } from "../../src/model/text-similarity.ts";
import { randomNumbers } from "../bench/random-numbers.ts";
import { templatedTexts } from "../measure-same-text/templated-texts.ts";
import type { Growing } from "./measure-growth.ts";

const sizes = [12_500, 25_000, 50_000, 100_000];

const search = (texts: readonly string[]) => () =>
  findFirstUses(texts.map((text) => shinglesOf(text, LEAST_WORDS)));

export const sameTextOfTemplates: Growing = {
  name: "same text: different answers made of one stock of sentences",
  sizes,
  prepare: (size) => search(templatedTexts(size)),
};

/** Forty words of which two differ from text to text: all are alike by 0.73, nearly enough to be one text. */
function form(random: () => number): string {
  const words = Array.from({ length: 40 }, (_, at) => `word${at}`);
  for (const at of [10, 30]) words[at] = `entry${Math.floor(random() * 1_000_000)}`;
  return words.join(" ");
}

export const sameTextOfForms: Growing = {
  name: "same text: one form filled in with other words",
  sizes,
  prepare: (size) => {
    const random = randomNumbers(size);
    return search(Array.from({ length: size }, () => form(random)));
  },
};
