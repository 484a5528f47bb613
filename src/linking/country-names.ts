import type { Country } from "../model/nodes.ts";
import { type CountrySurface, countryRows, countrySurfaces } from "./country-surfaces.ts";

function surfacesByCode(): ReadonlyMap<string, readonly CountrySurface[]> {
  const byCode = new Map<string, CountrySurface[]>();
  for (const row of countrySurfaces) {
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

/** Every country of ISO 3166-1 and Kosovo with all its names, sorted by code. */
export const countries: readonly Country[] = buildCountries();
