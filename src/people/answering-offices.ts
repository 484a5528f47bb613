import { z } from "zod";
import { departmentId } from "../model/department-names.ts";
import type { Office } from "../model/people.ts";
import { filled, readTable } from "../model/read-table.ts";
import type { Directory } from "./directory.ts";

/** Which posts answer for a department or body as questions print its name. */

const alias = z
  .object({ body: filled, department: z.string().trim(), office: z.string().trim(), reason: filled })
  .refine(
    ({ department, office }) => (department === "") !== (office === ""),
    "needs a department or a post",
  );

/**
 * What questions are put to, and where it is answered: at a department, or by posts with a word in their names. Each row
 * of the table has its reason.
 */
export const departmentAliases = readTable(new URL("data/department-aliases.csv", import.meta.url), alias);

/** What tells departments apart: "Department for Transport" and "Transport" are one. */
function departmentKey(name: string): string {
  return departmentId(name)
    .replace(/^(?:department-(?:for|of)-|ministry-of-)(?:the-)?/, "")
    .replace(/-office$/, "");
}

/** Where questions to a body are answered. */
type Answering = { readonly departmentIds: ReadonlySet<string>; readonly offices: readonly string[] };

/** Tells whether a post answers for a department by its printed name, or by any name it had before or since. */
export function answeringOffices(directory: Directory): (printed: string, office: Office) => boolean {
  const byKey = departmentsByKey(directory);
  const renamed = directory.successions.filter(({ kind }) => kind === "name change");
  const answerings = new Map<string, Answering>();

  function findAnswering(key: string): Answering {
    const departmentIds = new Set(byKey.get(key));
    // Iterating a set visits what is added on the way, so every former and later name is reached.
    for (const id of departmentIds) {
      for (const { fromId, toId } of renamed) {
        if (fromId === id) departmentIds.add(toId);
        if (toId === id) departmentIds.add(fromId);
      }
    }
    const offices = departmentAliases.filter(
      ({ body, office }) => office !== "" && departmentKey(body) === key,
    );
    return { departmentIds, offices: offices.map(({ office }) => office) };
  }

  return (printed, { name, departmentId: id }) => {
    const key = departmentKey(printed);
    const answering = answerings.get(key) ?? findAnswering(key);
    answerings.set(key, answering);
    return answering.departmentIds.has(id) || answering.offices.some((word) => name.includes(word));
  };
}

function departmentsByKey({ departments }: Directory): ReadonlyMap<string, ReadonlySet<string>> {
  const byKey = new Map<string, Set<string>>();
  const add = (name: string, id: string) => {
    const key = departmentKey(name);
    byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
  };
  for (const { id, name } of departments.values()) add(name, id);
  for (const { body, department } of departmentAliases) {
    const id = departmentId(department);
    if (departments.has(id)) add(body, id);
  }
  return byKey;
}
