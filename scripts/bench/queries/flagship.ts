import { workedQuery } from "./worked-query.ts";

/** The flagship query for other countries. */
export function flagshipFor(countries: readonly string[]): string {
  const flagship = workedQuery(1);
  const query = flagship.replace('["Russia", "DPRK"]', JSON.stringify(countries));
  if (query === flagship) throw new Error("The flagship query no longer names Russia and DPRK.");
  return query;
}
