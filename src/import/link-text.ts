import { linkCountries } from "../linking/link-countries.ts";
import { linkTopics } from "../linking/link-topics.ts";
import type { About, Mention } from "../model/edges.ts";

/** The edges that a text's own words give. */
export type LinkedText = { readonly mentions: readonly Mention[]; readonly about: readonly About[] };

/** Finds the countries a text mentions and the topics it is about; the heading counts for the question alone. */
export type LinkText = (text: string, heading: string | null) => LinkedText;

export const linkText: LinkText = (text, heading) => ({
  mentions: linkCountries(text),
  about: linkTopics(text, heading),
});
