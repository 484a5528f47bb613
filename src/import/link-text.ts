import type { KnownNames } from "../linking/countries/known-names.ts";
import { linkCountries } from "../linking/countries/link-countries.ts";
import { findReferences } from "../linking/references/find-references.ts";
import { linkTopics } from "../linking/topics/link-topics.ts";
import { countriesInHeading } from "../linking/topics/split-heading.ts";
import type { AmbiguousMention } from "../model/ambiguous-mention.ts";
import type { About, Mention, Reference } from "../model/edges.ts";
import type { OverrideBook } from "./overrides/override-book.ts";

/** What a text's own words give: edges, and places that name one of several countries. */
export type LinkedText = {
  readonly mentions: readonly Mention[];
  readonly ambiguousMentions: readonly AmbiguousMention[];
  readonly about: readonly About[];
  readonly references: readonly Reference[];
};

/** A text and what there is to know of it. */
export type TextToLink = {
  readonly label: "Question" | "Answer";
  readonly id: string;
  readonly text: string;
  /** Of the question alone. */
  readonly heading: string | null;
  /** ISO day; it gives a day without a year its year. */
  readonly writtenOn: string | null;
};

/** Finds the countries a text mentions, the topics it is about and the questions it points to. */
export type LinkText = (text: TextToLink) => LinkedText;

/** Linking that knows names of people and constituencies, and what was decided by hand. */
export function textLinker(known: KnownNames | null, overrides: OverrideBook | null): LinkText {
  return ({ label, id, text, heading, writtenOn }) => {
    const found = linkCountries(text, { known, headed: countriesInHeading(heading) });
    const { mentions, ambiguous } = overrides?.apply(label, id, text, found) ?? found;
    return {
      mentions,
      ambiguousMentions: ambiguous,
      about: linkTopics(text, heading),
      references: findReferences(text, writtenOn),
    };
  };
}
