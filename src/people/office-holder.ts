import { slug } from "../model/ids.ts";
import type { Office } from "../model/nodes.ts";
import { answeringOffices } from "./answering-offices.ts";
import { covers } from "./covers.ts";
import type { Directory } from "./directory.ts";
import { officialStart, titleKey } from "./office-titles.ts";

/** A title printed where a name is expected, such as `The Prime Minister`. */
export type PrintedTitle = {
  readonly title: string;
  /** ISO day; null if unknown. Then the holder is unknown too. */
  readonly on: string | null;
  /** The department the question was put to, as printed; null if unknown. */
  readonly departmentName: string | null;
};

/**
 * Finds the member who held the office of a printed title on a day, according to official lists. Returns null if the
 * office or the day is unknown, or if there is no holder or more than one.
 */
export function officeHolderFinder(directory: Directory): (printed: PrintedTitle) => string | null {
  const answersFor = answeringOffices(directory);
  const holders = [...directory.members.values()].flatMap(({ id, offices }) =>
    offices.map((term) => ({ ...term, memberId: id })),
  );
  const byOffice = Map.groupBy(holders, ({ officeId }) => officeId);
  const offices = [...directory.offices.values()].map((office) => ({ office, key: slug(office.name) }));

  const holdersOn = (found: readonly Office[], on: string): readonly string[] => {
    const held = found
      .flatMap(({ id }) => byOffice.get(id) ?? [])
      .filter((term) => covers(term, on) === "yes");
    // On the day of a change, the new holder counts.
    const remaining = held.filter(({ to }) => to !== on);
    return [...new Set((remaining.length > 0 ? remaining : held).map(({ memberId }) => memberId))];
  };

  // After the last day in the lists, it is unknown whether an office changed hands.
  const lastDay = holders.reduce(
    (last, { from, to }) => [last, from ?? "", to ?? ""].toSorted().at(-1) ?? "",
    "",
  );

  return ({ title, on, departmentName }) => {
    if (on === null || on > lastDay) return null;
    const key = titleKey(title);
    const found = officesOf(key, offices);
    const all = holdersOn(found, on);
    if (all.length === 1) return all[0] ?? null;
    if (all.length === 0 || departmentName === null) return null;
    const inDepartment = holdersOn(
      found.filter((office) => answersFor(departmentName, office)),
      on,
    );
    return inDepartment.length === 1 ? (inDepartment[0] ?? null) : null;
  };
}

type KeyedOffice = { readonly office: Office; readonly key: string };

/** Finds offices by name, by everyday title, or as "Defence Secretary" for "Secretary of State for Defence". */
function officesOf(key: string, offices: readonly KeyedOffice[]): readonly Office[] {
  // "Lord Chancellor" is also the "Secretary of State for Justice and Lord Chancellor".
  const named = offices.filter((each) => each.key === key || each.key.endsWith(`-and-${key}`));
  if (named.length > 0) return named.map(({ office }) => office);
  const everyday = officialStart(key);
  const [, brief] = /^(.+)-secretary$/.exec(key) ?? [];
  const beginnings =
    everyday === undefined
      ? brief === undefined
        ? []
        : [`secretary-of-state-for-${brief}`, `secretary-of-state-for-the-${brief}`]
      : [everyday];
  return offices
    .filter((each) => beginnings.some((start) => each.key === start || each.key.startsWith(`${start}-`)))
    .map(({ office }) => office);
}
