import type { KnownNames } from "../linking/countries/known-names.ts";
import { linkCountries } from "../linking/countries/link-countries.ts";
import { findReferences } from "../linking/references/find-references.ts";
import { linkTopics } from "../linking/topics/link-topics.ts";
import { countriesInHeading } from "../linking/topics/split-heading.ts";
import type { AmbiguousMention } from "../model/ambiguous-mention.ts";
import type { About, Mention, Reference } from "../model/edges.ts";
import type { OverrideBook } from "./overrides/override-book.ts";

/** The edges and ambiguous mentions found in a text. */
export type LinkedText = {
  readonly mentions: readonly Mention[];
  readonly ambiguousMentions: readonly AmbiguousMention[];
  readonly about: readonly About[];
  readonly references: readonly Reference[];
};

/** A text to link, with its context. */
export type TextToLink = {
  readonly label: "Question" | "Answer";
  readonly id: string;
  readonly text: string;
  /** Only for a question. */
  readonly heading: string | null;
  /** ISO day of the text, which supplies the year of days printed without one. */
  readonly writtenOn: string | null;
};

/** Finds the countries a text mentions, the topics it is about and the questions it refers to. */
export type LinkText = (text: TextToLink) => LinkedText;

/** A linker that uses names of people and constituencies, and manual overrides. */
export function textLinker(known: KnownNames | null, overrides: OverrideBook | null): LinkText {
  return ({ label, id, text, heading, writtenOn }) => {
    const found = linkCountries(text, { known, headed: countriesInHeading(heading) });
    const { mentions, ambiguous } = overrides?.apply(label, id, text, found) ?? found;
    return {
      mentions,
      ambiguousMentions: ambiguous,
      about: linkTopics(text, heading, label),
      references: findReferences(text, writtenOn),
    };
  };
}
