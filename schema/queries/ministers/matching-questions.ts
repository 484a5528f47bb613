import type { AboutParams } from "../../../src/store/catalogue/about-params.ts";
import { type FilterParams, questionConditions } from "../../../src/store/catalogue/filters.ts";
import type { Context } from "../../machinery/context.ts";
import { loadEdges } from "../../machinery/lists/edge-loaders.ts";

/** More questions than any answer covers. */
const ALL = 1000;

/** The ids of an answer's questions that make the answer count; null if each of its questions does. */
export async function matchingQuestions(
  context: Context,
  asked: AboutParams & FilterParams,
  answerId: string,
): Promise<readonly string[] | null> {
  const given: FilterParams = Object.fromEntries(
    Object.entries(asked).filter(([name, value]) => name in questionConditions && value !== undefined),
  );
  const conditions: FilterParams = { ...given, ...aboutOf(asked) };
  if (Object.keys(conditions).length === 0) return null;
  const all = { limit: ALL, afterKey: null, afterId: null, backwards: false };
  const rows = await loadEdges(context, "questions-of-answers", answerId, { ...conditions, ...all });
  return rows.map(({ id }) => id);
}

/** In an exchange, the countries and topics are those of one question and the answer. */
function aboutOf(about: AboutParams): FilterParams {
  const { aboutScope, aboutCountryCodes, aboutNeeded, aboutFields, aboutTopicIds, aboutMinScore } = about;
  if (aboutScope !== "EXCHANGE") return {};
  return {
    ...(aboutCountryCodes.length === 0
      ? {}
      : {
          ...{ countryCodes: aboutCountryCodes, countriesNeeded: aboutNeeded },
          ...(aboutFields === undefined ? {} : { fields: aboutFields }),
        }),
    ...(aboutTopicIds.length === 0 ? {} : { topicIds: aboutTopicIds }),
    ...(aboutMinScore === undefined ? {} : { minScore: aboutMinScore }),
  };
}
