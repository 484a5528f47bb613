import fc from "fast-check";
import { type AboutParams, scopes } from "../../src/store/catalogue/about-params.ts";

/** Generated countries, scopes and topics that answers or questions of the filter fixture are to be about. */
export const arbitraryAbout: fc.Arbitrary<AboutParams> = fc
  .record({
    aboutCountryCodes: fc.uniqueArray(fc.constantFrom("RU", "KP", "AX"), { maxLength: 3 }),
    aboutTopicIds: fc.uniqueArray(fc.constantFrom("sanctions", "exports", "trade"), { maxLength: 1 }),
    aboutScope: fc.constantFrom(...scopes),
    any: fc.boolean(),
  })
  .map(({ any, ...about }) => {
    const countries = about.aboutCountryCodes.length;
    return { ...about, aboutNeeded: any ? Math.min(1, countries) : countries };
  });
