import type { KnownNames } from "../linking/countries/known-names.ts";
import { type LinkedCountries, linkCountries } from "../linking/countries/link-countries.ts";
import { linkHeading } from "../linking/countries/link-heading.ts";
import { findReferences } from "../linking/references/find-references.ts";
import { linkTopics } from "../linking/topics/link-topics.ts";
import { countriesInHeading } from "../linking/topics/split-heading.ts";
import type { AmbiguousMention } from "../model/ambiguous-mention.ts";
import type { Mention, MentionSpan, Reference } from "../model/edges.ts";
import type { FoundIn } from "../model/text-edges.ts";
import type { FoundCountries, OverrideBook } from "./overrides/override-book.ts";

/** The edges and ambiguous mentions found in a text and its heading. */
export type LinkedText = FoundIn<"Question"> & {
  readonly ambiguousMentions: readonly AmbiguousMention[];
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

/** What the rules find in a text, whatever its id is. */
export type FoundInText = FoundCountries & Pick<LinkedText, "about" | "references">;
export type FindInText = (text: Omit<TextToLink, "id">) => FoundInText;

/** Finds by the rules, with the names of people and constituencies. */
export function textFinder(known: KnownNames | null): FindInText {
  return ({ label, text, heading, writtenOn }) => {
    const inText = linkCountries(text, { known, headed: countriesInHeading(heading) });
    const inHeading =
      heading === null ? nothing : linkHeading(heading, { known, namedElsewhere: codesOf(inText) });
    return {
      inText,
      inHeading,
      about: linkTopics(text, heading, label),
      references: findReferences(text, writtenOn),
    };
  };
}

/** A linker that uses the rules and manual overrides. */
export function textLinker(find: FindInText, overrides: OverrideBook | null): LinkText {
  return (text) => {
    const { about, references, ...found } = find(text);
    const { inText, inHeading } = overrides?.apply(text, found) ?? found;
    return {
      mentions: merged(inHeading.mentions, inText.mentions),
      ambiguousMentions: [...inHeading.ambiguous, ...inText.ambiguous],
      about,
      references,
    };
  };
}

const nothing: LinkedCountries = { mentions: [], ambiguous: [] };

function codesOf({ mentions }: LinkedCountries): readonly string[] {
  return mentions.map(({ countryCode }) => countryCode);
}

/** One edge per country, with the spans of the heading first. */
function merged(inHeading: readonly Mention[], inText: readonly Mention[]): readonly Mention[] {
  if (inHeading.length === 0) return inText;
  const spans = new Map<string, readonly MentionSpan[]>();
  for (const mention of [...inHeading, ...inText])
    spans.set(mention.countryCode, [...(spans.get(mention.countryCode) ?? []), ...mention.spans]);
  return [...spans].map(([countryCode, all]) => ({ countryCode, spans: all }));
}
