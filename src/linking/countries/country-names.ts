import type { Country } from "../../model/nodes.ts";
import { ambiguousNames, type CountrySurface, countryRows, countrySurfaces } from "./country-surfaces.ts";

type NamedSurface = Pick<CountrySurface, "surface" | "code" | "kind">;

/** A shared name is listed with each country it may mean. */
function sharedSurfaces(): readonly NamedSurface[] {
  return ambiguousNames.flatMap(({ surface, kind, candidates, settled }) =>
    // A name for several countries together ("Congos") is not a name of any one of them, and "Republic" is a common word.
    settled !== "context" ? [] : candidates.map((code) => ({ surface, kind, code })),
  );
}

function surfacesByCode(): ReadonlyMap<string, readonly NamedSurface[]> {
  const byCode = new Map<string, NamedSurface[]>();
  for (const row of [...countrySurfaces, ...sharedSurfaces()]) {
    const rows = byCode.get(row.code) ?? [];
    rows.push(row);
    byCode.set(row.code, rows);
  }
  return byCode;
}

function buildCountries(): readonly Country[] {
  const byCode = surfacesByCode();
  return countryRows
    .map(({ code, name, region }) => {
      const rows = byCode.get(code) ?? [];
      const pick = (kind: CountrySurface["kind"]): readonly string[] => [
        ...new Set(rows.filter((row) => row.kind === kind && row.surface !== name).map((row) => row.surface)),
      ];
      return {
        code,
        name,
        aliases: pick("name"),
        demonyms: pick("demonym"),
        capitals: pick("capital"),
        region,
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

const codes: ReadonlySet<string> = new Set(countryRows.map(({ code }) => code));

export function isCountryCode(code: string): boolean {
  return codes.has(code);
}

/** Every country of ISO 3166-1 plus Kosovo, with all its names, sorted by code. */
export const countries: readonly Country[] = buildCountries();

const namesByCode = new Map(countries.map(({ code, name }) => [code, name]));

/** The name of the country with a code. An unknown code is returned unchanged. */
export function countryName(code: string): string {
  return namesByCode.get(code) ?? code;
}
