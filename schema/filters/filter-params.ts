import { BadInputError } from "../../src/model/errors.ts";
import { londonDay } from "../../src/model/london-day.ts";
import { parseSearch } from "../../src/search/parse-search.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import type { Context } from "../context.ts";
import { countryCode, topicId, withNarrower } from "../known-names.ts";
import { contextLoader } from "../lists/edge-loaders.ts";
import { storeId } from "../lookup.ts";
import type { FilterInput } from "./filter-input.ts";
import { departmentIds, partyIds } from "./named-nodes.ts";

/**
 * A filter as the store's queries take it, with nothing but what is given: names become codes and ids, topics bring their
 * narrower ones, and the day of `overdue` is chosen.
 */
export async function filterParams(
  context: Context,
  filter: FilterInput | null | undefined,
): Promise<FilterParams> {
  if (filter == null) return {};
  const { overdue, asOf, tabledFrom, tabledTo, answeredFrom, answeredTo, houses, states } = filter;
  inOrder("tabled", tabledFrom, tabledTo);
  inOrder("answered", answeredFrom, answeredTo);
  if (asOf != null && overdue == null) throw new BadInputError("asOf: expected together with overdue.");
  const countryCodes = [...new Set((filter.countries ?? []).map(countryCode))];
  return onlyGiven({
    countryCodes,
    countriesNeeded: countryCodes.length === 0 ? null : filter.match === "ANY" ? 1 : countryCodes.length,
    topicIds: withNarrower((filter.topics ?? []).map(topicId)),
    words: filter.text == null ? null : parseSearch(filter.text),
    askerIds: filter.askers?.map((id) => storeId("Member", id)),
    answererIds: filter.answerers?.map((id) => storeId("Member", id)),
    departmentIds: await departmentIds(context, filter.departments ?? []),
    partyIds: await partyIds(context, filter.parties ?? []),
    houses,
    states,
    tabledFrom,
    tabledTo,
    answeredFrom,
    answeredTo,
    overdue,
    asOf: overdue == null ? null : (asOf ?? (await lastDay(context))),
  });
}

/** The given ones in an order that does not depend on how they were written, so that equal filters look equal. */
function onlyGiven(params: Readonly<Record<string, unknown>>): FilterParams {
  const given = Object.entries(params).filter(
    ([, value]) => value != null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(given.map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]));
}

function inOrder(what: string, from: string | null | undefined, to: string | null | undefined): void {
  if (from == null || to == null || from <= to) return;
  throw new BadInputError(`${what}From: expected a day not after ${what}To, which is ${to}; got ${from}.`);
}

/**
 * The latest day of which the graph knows anything, read once for a request; before any day where it knows none. A day
 * that had not come when the graph was last filled is a mistyped one, and no day to judge others by.
 */
export async function lastDay(context: Context): Promise<string> {
  const loader = contextLoader<string>(context, "last-day", async (keys) => {
    const [row] = await context.store.read("last-day", { notAfter: await lastImportDay(context) });
    return keys.map(() => row?.day ?? "");
  });
  return loader.load("");
}

/** The day of the last import, in London; today for a graph that tells of none. */
export async function lastImportDay({ store }: Pick<Context, "store">): Promise<string> {
  const [run] = await store.read("list-import-runs", { limit: 1 });
  const moment = run?.startedAt ?? new Date().toISOString();
  return londonDay(moment) ?? moment;
}
