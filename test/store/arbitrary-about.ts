import fc from "fast-check";
import { textFields } from "../../src/model/edges.ts";
import { type AboutParams, scopes } from "../../src/store/catalogue/about-params.ts";

/** Generated countries, scopes and topics that answers or questions of the filter fixture are to be about. */
export const arbitraryAbout: fc.Arbitrary<AboutParams> = fc
  .record({
    aboutCountryCodes: fc.uniqueArray(fc.constantFrom("RU", "KP", "AX"), { maxLength: 3 }),
    aboutTopicIds: fc.uniqueArray(fc.constantFrom("sanctions", "exports", "trade"), { maxLength: 1 }),
    minScore: fc.constantFrom(null, 0.7, 1),
    aboutScope: fc.constantFrom(...scopes),
    fields: fc.subarray([...textFields]),
    any: fc.boolean(),
  })
  .map(({ any, fields, minScore, ...about }) => {
    const countries = about.aboutCountryCodes.length;
    return {
      ...about,
      ...(fields.length === 0 ? {} : { aboutFields: fields }),
      ...(minScore === null ? {} : { aboutMinScore: minScore }),
      aboutNeeded: any ? Math.min(1, countries) : countries,
    };
  });
