import { z } from "zod";
import { departmentId } from "../model/department-names.ts";
import type { Office } from "../model/nodes.ts";
import { filled, readTable } from "../model/read-table.ts";
import type { Directory } from "./directory.ts";

const alias = z
  .object({ body: filled, department: z.string().trim(), office: z.string().trim(), reason: filled })
  .refine(
    ({ department, office }) => (department === "") !== (office === ""),
    "needs either a department or an office",
  );

/**
 * Bodies that questions are put to, and who answers for each: a department, or offices with a given word in their
 * names.
 */
export const departmentAliases = readTable(new URL("data/department-aliases.csv", import.meta.url), alias);

/** A key for comparing departments: "Department for Transport" and "Transport" have the same key. */
function departmentKey(name: string): string {
  return departmentId(name)
    .replace(/^(?:department-(?:for|of)-|ministry-of-)(?:the-)?/, "")
    .replace(/-office$/, "");
}

/** Who answers questions put to a body: offices of these departments, and offices with these words in their names. */
type Responsible = { readonly departmentIds: ReadonlySet<string>; readonly offices: readonly string[] };

/** Returns a function that decides whether an office answers for a department, given any name it ever had. */
export function answeringOffices(directory: Directory): (printed: string, office: Office) => boolean {
  const byKey = departmentsByKey(directory);
  const renamed = directory.successions.filter(({ kind }) => kind === "name change");
  const responsibleByKey = new Map<string, Responsible>();

  function findResponsible(key: string): Responsible {
    const departmentIds = new Set(byKey.get(key));
    // Iterating a set also visits ids added meanwhile, so every earlier and later name is reached.
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
    const responsible = responsibleByKey.get(key) ?? findResponsible(key);
    responsibleByKey.set(key, responsible);
    return responsible.departmentIds.has(id) || responsible.offices.some((word) => name.includes(word));
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
