import { createRequire } from "node:module";
import isoCountries from "i18n-iso-countries";
import { z } from "zod";
import type { MentionKind } from "../../model/edges.ts";
import { filled, optional, readTable, several } from "../../model/read-table.ts";

/**
 * How a surface form is matched: ignoring accents and apostrophes (""), exactly as written ("exact"), only before a
 * hyphen ("prefix"), only if the text also names the country in another way ("with-country"), or only where no other
 * word follows in the line ("entry").
 */
export type SurfaceMatch = "" | "exact" | "prefix" | "with-country" | "entry";

/** One way of writing a country, from one row of a table. */
export type CountrySurface = {
  readonly surface: string;
  readonly code: string;
  readonly kind: MentionKind;
  readonly match: SurfaceMatch;
};

/** A name that countries share, or that usually means something else (no candidates: never linked). */
export type AmbiguousName = {
  readonly surface: string;
  readonly kind: MentionKind;
  /** The codes of the countries it may mean. */
  readonly candidates: readonly string[];
  /**
   * `context`: the rest of the text may show which is meant. `cue`: only words of the sentence show that a country is
   * meant at all. `never`: a name of all the candidates together, or one that is always left open.
   */
  readonly settled: "context" | "cue" | "never";
  readonly reason: string;
};

export const code = z.string().regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 alpha-2 code in capitals");

/** The code, preferred short name and UN region of every country, sorted by code. */
export const countryRows = readTable(
  new URL("../data/countries.csv", import.meta.url),
  z.object({ code, name: filled, region: optional }),
);

/** Shared names, with the countries each may mean. */
export const ambiguousNames: readonly AmbiguousName[] = readTable(
  new URL("../data/ambiguous-names.csv", import.meta.url),
  z.object({
    surface: filled,
    kind: z.enum(["name", "demonym", "capital"]),
    candidates: z
      .literal("")
      .transform((): string[] => [])
      .or(several.pipe(z.array(code))),
    settled: z.enum(["context", "cue", "never"]),
    reason: filled,
  }),
);

const surfaceRow = z.object({
  surface: filled,
  code,
  match: z.enum(["", "exact", "prefix", "with-country", "entry"]),
  reason: filled,
});

function readSurfaces(file: URL, kind: MentionKind): readonly CountrySurface[] {
  return readTable(file, surfaceRow).map((row) => ({ ...row, kind }));
}

/** The library's names, without those in index order ("Moldova, Republic of") or with remarks in brackets. */
function libraryNames(): readonly CountrySurface[] {
  isoCountries.registerLocale(createRequire(import.meta.url)("i18n-iso-countries/langs/en.json"));
  const names = isoCountries.getNames("en", { select: "all" });
  const declared = new Set(ambiguousNames.map((name) => name.surface));
  return Object.entries(names).flatMap(([countryCode, surfaces]) =>
    surfaces
      .map((surface) => surface.replace(/^The /, ""))
      .filter((surface) => !/[,(]/.test(surface) && !declared.has(surface))
      .map((surface): CountrySurface => ({ surface, code: countryCode, kind: "name", match: "" })),
  );
}

/** Adds "Bosnia & Herzegovina" to "Bosnia and Herzegovina", and "Saint Lucia" to "St Lucia". */
function variants(row: CountrySurface): readonly CountrySurface[] {
  const saints = row.surface.startsWith("Saint ")
    ? [row.surface, row.surface.replace("Saint ", "St "), row.surface.replace("Saint ", "St. ")]
    : row.surface.startsWith("St ")
      ? [row.surface, row.surface.replace("St ", "Saint "), row.surface.replace("St ", "St. ")]
      : [row.surface];
  const joined = saints.flatMap((surface) =>
    surface.includes(" and ") ? [surface, surface.replace(" and ", " & ")] : [surface],
  );
  return joined.map((surface) => ({ ...row, surface }));
}

/** Keeps the first of equal rows, and drops shared names, which belong to no single country. */
function withoutRepeats(rows: readonly CountrySurface[]): readonly CountrySurface[] {
  const shared = new Set(ambiguousNames.map((name) => name.surface));
  const seen = new Set<string>();
  return rows.filter(({ surface, code: countryCode }) => {
    const key = `${countryCode} ${surface}`;
    if (shared.has(surface) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function preferredName(row: { readonly code: string; readonly name: string }): CountrySurface {
  return { surface: row.name, code: row.code, kind: "name", match: "" };
}

/** Every surface form of every country. Rows from our tables come first, because they say how to match. */
export const countrySurfaces: readonly CountrySurface[] = withoutRepeats(
  [
    ...readSurfaces(new URL("../data/country-names.csv", import.meta.url), "name"),
    ...countryRows.map(preferredName),
    ...readSurfaces(new URL("../data/demonyms.csv", import.meta.url), "demonym"),
    ...readSurfaces(new URL("../data/capitals.csv", import.meta.url), "capital"),
    ...libraryNames(),
  ].flatMap(variants),
);
