import { countries } from "../linking/countries/country-names.ts";
import { countriesSharing } from "../linking/countries/find-country.ts";
import { linkCountries } from "../linking/countries/link-countries.ts";
import { linkHeading } from "../linking/countries/link-heading.ts";
import { type Agreement, emptyTally, tallySets, toAgreement } from "./agreement.ts";
import type { HeadedText } from "./headed-text.ts";
import type { HeadingLabel } from "./heading-labels.ts";

/** A heading whose countries are not those that were expected. */
export type HeadingError = {
  readonly id: string;
  readonly heading: string;
  readonly wanted: readonly string[];
  readonly found: readonly string[];
};

/** How well countries are found in official headings. */
export type HeadingScores = {
  /** Different headings with a part that is exactly a country's name or a listed alias. */
  readonly whole: {
    readonly headings: number;
    readonly linked: number;
    /** Headings with a shared name that their texts do not settle. */
    readonly ambiguous: number;
    /** The share that is linked or ambiguous; null without such headings. */
    readonly recall: number | null;
  };
  /** The countries of labelled headings; null without labels. */
  readonly labelled: Agreement | null;
  /** Labels without a heading. */
  readonly unusable: number;
  readonly errors: readonly HeadingError[];
};

/** The United Kingdom is never linked. */
const NEVER_LINKED = "GB";

const codesByName: ReadonlyMap<string, string> = new Map(
  countries
    .filter(({ code }) => code !== NEVER_LINKED)
    .flatMap(({ code, name, aliases }) => [name, ...aliases].map((each) => [each, code] as const)),
);

/** What a heading must be linked to, if a part of it is a whole name. One of several countries for a shared name. */
function wantedOf(heading: string): readonly (readonly string[])[] {
  return heading.split(":").flatMap((part) => {
    const name = part.trim();
    const shared = countriesSharing(name);
    if (shared.length > 0) return [shared];
    const code = codesByName.get(name);
    return code === undefined ? [] : [[code]];
  });
}

function link({ heading, question }: HeadedText) {
  const namedElsewhere = linkCountries(question).mentions.map(({ countryCode }) => countryCode);
  const { mentions, ambiguous } = linkHeading(heading, { namedElsewhere });
  return {
    codes: mentions.map(({ countryCode }) => countryCode),
    open: ambiguous.map(({ candidates }) => candidates),
  };
}

/** Links official headings, each different one once, and compares labelled ones with their labels. */
export function scoreHeadings(
  texts: readonly HeadedText[],
  labels: readonly HeadingLabel[] | null,
): HeadingScores {
  const whole = { headings: 0, linked: 0, ambiguous: 0 };
  const errors: HeadingError[] = [];
  for (const text of new Map(texts.map((each) => [each.heading, each])).values()) {
    const wanted = wantedOf(text.heading);
    if (wanted.length === 0) continue;
    const { codes, open } = link(text);
    whole.headings += 1;
    if (wanted.every((any) => any.some((code) => codes.includes(code)))) whole.linked += 1;
    else if (open.length > 0) whole.ambiguous += 1;
    else errors.push({ id: text.id, heading: text.heading, wanted: wanted.flat(), found: codes });
  }
  const byId = new Map(texts.map((text) => [text.id, text]));
  const tally = emptyTally();
  let unusable = 0;
  for (const { id, countryCodes } of labels ?? []) {
    const text = byId.get(id);
    if (text === undefined) {
      unusable += 1;
      continue;
    }
    const { codes } = link(text);
    const [wanted, found] = [new Set(countryCodes), new Set(codes)];
    tallySets(tally, wanted, found);
    if (wanted.symmetricDifference(found).size > 0)
      errors.push({ id, heading: text.heading, wanted: countryCodes, found: codes });
  }
  const { headings, linked, ambiguous } = whole;
  return {
    whole: { ...whole, recall: headings === 0 ? null : (linked + ambiguous) / headings },
    labelled: labels === null ? null : toAgreement(tally),
    unusable,
    errors,
  };
}
