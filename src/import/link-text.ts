import { linkCountries } from "../linking/countries/link-countries.ts";
import { findReferences } from "../linking/references/find-references.ts";
import { linkTopics } from "../linking/topics/link-topics.ts";
import type { About, Mention, Reference } from "../model/edges.ts";

/** The edges that a text's own words give. */
export type LinkedText = {
  readonly mentions: readonly Mention[];
  readonly about: readonly About[];
  readonly references: readonly Reference[];
};

/**
 * Finds the countries a text mentions, the topics it is about and the questions it points to. The heading counts for the
 * question alone; the ISO day of the text gives a day without a year its year.
 */
export type LinkText = (text: string, heading: string | null, writtenOn: string | null) => LinkedText;

export const linkText: LinkText = (text, heading, writtenOn) => ({
  mentions: linkCountries(text),
  about: linkTopics(text, heading),
  references: findReferences(text, writtenOn),
});
