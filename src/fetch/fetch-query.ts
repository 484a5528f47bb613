import { z } from "zod";
import type { DeclaredDays } from "../model/coverage.ts";
import { BadInputError } from "../model/errors.ts";
import { sha256, slug } from "../model/ids.ts";
import { type House, houses } from "../model/nodes.ts";

/** A search in Parliament's API. Several values of the same kind mean any of them. */
export type FetchQuery = {
  readonly text: string | null;
  /** Parliament's ids of members who asked. */
  readonly members: readonly string[];
  /** Parliament's ids of members who answered. */
  readonly ministers: readonly string[];
  /** The API's ids of departments (answering bodies). */
  readonly departments: readonly string[];
  readonly house: House | null;
  /** ISO days between which a question was tabled, both inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  /** The same for its answer. */
  readonly answeredFrom: string | null;
  readonly answeredTo: string | null;
};

const day = z.iso.date("expected a day such as 2025-09-01").nullish();
const ids = z.array(z.string().regex(/^[1-9]\d*$/, "expected an id in digits, such as 172")).default([]);

const options = z
  .object({
    text: z.string().trim().min(1, "expected words to search for").nullish(),
    member: ids,
    minister: ids,
    department: ids,
    house: z
      .string()
      .toUpperCase()
      .pipe(z.enum(["COMMONS", "LORDS"], "expected commons or lords"))
      .nullish(),
    from: day,
    to: day,
    answeredFrom: day,
    answeredTo: day,
  })
  .refine(({ from, to }) => !from || !to || from <= to, "--from must not be later than --to")
  .refine(
    ({ answeredFrom, answeredTo }) => !answeredFrom || !answeredTo || answeredFrom <= answeredTo,
    "--answered-from must not be later than --answered-to",
  );

/** Checks options from the command line. Errors name the options. */
export function parseFetchQuery(given: unknown): FetchQuery {
  const checked = options.safeParse(given);
  if (!checked.success) {
    const faults = checked.error.issues.map(({ path: [name], message }) =>
      name === undefined ? message : `--${slug(String(name).replace(/[A-Z]/g, "-$&"))}: ${message}`,
    );
    throw new BadInputError(`Invalid option. ${faults.join("; ")}.`);
  }
  const { text, member, minister, department, house, from, to, answeredFrom, answeredTo } = checked.data;
  return {
    text: text ?? null,
    members: unique(member),
    ministers: unique(minister),
    departments: unique(department),
    house: house ?? null,
    from: from ?? null,
    to: to ?? null,
    answeredFrom: answeredFrom ?? null,
    answeredTo: answeredTo ?? null,
  };
}

/**
 * The days that the list of a query covers whole, up to `today`: it must have every question tabled in a House between
 * two days, so nothing else may be asked for.
 */
export function declaredBy(query: FetchQuery, today: string): readonly DeclaredDays[] {
  const { house, from, to, text, members, ministers, departments, answeredFrom, answeredTo } = query;
  const isNarrower =
    text !== null ||
    members.length + ministers.length + departments.length > 0 ||
    answeredFrom !== null ||
    answeredTo !== null;
  if (from === null || from > today || isNarrower) return [];
  const last = to === null || to > today ? today : to;
  return (house === null ? houses : [house]).map((each) => ({ house: each, from, to: last }));
}

/** The lists to request. The API accepts one asker and one minister per request, but any number of departments. */
export function searchesOf(query: FetchQuery): readonly URLSearchParams[] {
  const house = { COMMONS: "Commons", LORDS: "Lords" } as const;
  const common: readonly (readonly [string, string | null])[] = [
    ["searchTerm", query.text],
    ...query.departments.map((id) => ["answeringBodies", id] as const),
    ["house", query.house && house[query.house]],
    ["tabledWhenFrom", query.from],
    ["tabledWhenTo", query.to],
    ["answeredWhenFrom", query.answeredFrom],
    ["answeredWhenTo", query.answeredTo],
  ];
  return orNull(query.members).flatMap((asker) =>
    orNull(query.ministers).map(
      (minister) =>
        new URLSearchParams(
          [["askingMemberId", asker] as const, ["answeringMemberId", minister] as const, ...common].flatMap(
            ([name, value]) => (value === null ? [] : [[name, value]]),
          ),
        ),
    ),
  );
}

/**
 * A file name without extension for the query: `text-sea-defence_commons_from-2025-01-01`; empty for an empty query.
 */
export function nameOf(query: FetchQuery): string {
  const parts: readonly (readonly [string, string | null])[] = [
    ["text", query.text && (slug(query.text) || sha256(query.text).slice(0, 12))],
    ["member", query.members.join("-")],
    ["minister", query.ministers.join("-")],
    ["department", query.departments.join("-")],
    ["house", query.house?.toLowerCase() ?? null],
    ["from", query.from],
    ["to", query.to],
    ["answered-from", query.answeredFrom],
    ["answered-to", query.answeredTo],
  ];
  const name = parts.flatMap(([what, value]) => (value ? [`${what}-${value}`] : [])).join("_");
  // File names are limited to 255 bytes.
  return Buffer.byteLength(name) <= 150 ? name : `${name.slice(0, 60)}_${sha256(name).slice(0, 12)}`;
}

function orNull(ids: readonly string[]): readonly (string | null)[] {
  return ids.length === 0 ? [null] : ids;
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
