import { type Random, randomNumbers } from "../../../scripts/bench/random-numbers.ts";

type Form = {
  readonly words: number;
  /** How many of the words are filled in, and with how many others each. */
  readonly places: number;
  readonly choices: (count: number) => number;
};

/** Any two are alike by 0.73, two with one place in common by 0.81; what is filled in is seldom the same. */
export const rareEntries: Form = { words: 60, places: 3, choices: (count) => 15 * count };

/** Any two are alike by some 0.66, and no word of theirs is rare. */
export const commonEntries: Form = { words: 200, places: 20, choices: () => 3 };

/** Texts of one form, filled in by chance: a crowd, of which nearly every word is in very many. */
export function filledInForms(form: Form, count: number, seed: number): readonly string[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => filledIn(form, count, random));
}

function filledIn({ words, places, choices }: Form, count: number, random: Random): string {
  const text = Array.from({ length: words }, (_, at) => `word${at}`);
  const step = words / places;
  for (let place = 0; place < places; place++)
    text[Math.floor((place + 0.5) * step)] = `value${Math.floor(random() * choices(count))}`;
  return text.join(" ");
}
