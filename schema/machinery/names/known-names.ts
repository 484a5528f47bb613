import { countryName } from "../../../src/linking/countries/country-names.ts";
import { countriesSharing, suggestCountries } from "../../../src/linking/countries/find-country.ts";
import { typedCountryCode } from "../../../src/linking/countries/typed-country.ts";
import { findTopicId, suggestTopics, topics } from "../../../src/linking/topics/topics.ts";
import { AmbiguousNameError, UnknownNameError } from "../../../src/model/errors.ts";
import { globalId } from "../ids/node-key.ts";

/** The code of a country given by code, name, alias or demonym. An unknown one is rejected with the closest names. */
export function countryCode(given: string): string {
  const shared = countriesSharing(given);
  if (shared.length > 0) {
    const candidates = shared.map((id) => ({
      id: globalId({ label: "Country", id }),
      name: countryName(id),
      detail: id,
    }));
    throw new AmbiguousNameError("countries", given, candidates, null);
  }
  const code = typedCountryCode(given);
  if (code === null) throw new UnknownNameError("country", given, suggestCountries(given));
  return code;
}

/** The id of a topic given by id or name. An unknown one is rejected with the closest names. */
export function topicId(given: string): string {
  const id = findTopicId(given);
  if (id === null) throw new UnknownNameError("topic", given, suggestTopics(given));
  return id;
}

/** The ids of topics and of all narrower topics, at every level. */
export function withNarrower(ids: readonly string[]): string[] {
  const all = new Set(ids);
  // Iterating over a set also visits items added on the way, so this reaches every level.
  for (const id of all) {
    for (const topic of topics) if (topic.broaderId === id) all.add(topic.id);
  }
  return [...all];
}
