import { z } from "zod";
import { isCountryCode } from "../linking/countries/country-names.ts";
import { filled } from "../model/read-table.ts";
import { readLabels } from "./read-labels.ts";

/** The countries that an official heading names, as a reader found. The heading is known by its record. */
export type HeadingLabel = { readonly id: string; readonly countryCodes: readonly string[] };

const row = z
  .object({ id: filled, countries: z.string() })
  .transform(({ id, countries }, context): HeadingLabel => {
    const countryCodes = countries.split(";").filter((code) => code !== "");
    for (const code of countryCodes) {
      if (!isCountryCode(code))
        context.addIssue({ code: "custom", message: `"${code}" is not an ISO 3166-1 alpha-2 code` });
    }
    return { id, countryCodes };
  });

/** The labels in a CSV file with the columns id and countries: codes separated by semicolons, or empty. */
export function readHeadingLabels(file: string): readonly HeadingLabel[] {
  return readLabels(file, row, "a CSV file with the columns id and countries");
}
