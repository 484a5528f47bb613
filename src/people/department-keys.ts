import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { departmentId } from "../model/ids.ts";
import type { Directory } from "./directory.ts";

/** Which departments a printed name means, as official sources name them. */

const filled = z.string().trim().min(1, "must not be empty");
const alias = z.object({ body: filled, department: filled, reason: filled });

const file = new URL("data/department-aliases.csv", import.meta.url);

/** What questions are put to, and the departments whose ministers answer there; each row of the table has its reason. */
const aliases = z
  .array(alias)
  .parse(parse(readFileSync(file, "utf8"), { columns: true, skip_empty_lines: true, bom: true }));

/** What tells departments apart: "Department for Transport" and "Transport" are one. */
function departmentKey(name: string): string {
  return departmentId(name)
    .replace(/^(?:department-(?:for|of)-|ministry-of-)(?:the-)?/, "")
    .replace(/-office$/, "");
}

/** Finds the ids of the departments that a printed name means, with every name that they had before or since. */
export function departmentFinder({
  departments,
  successions,
}: Directory): (name: string) => ReadonlySet<string> {
  const byKey = new Map<string, Set<string>>();
  const add = (key: string, id: string) => byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
  for (const { id, name } of departments.values()) add(departmentKey(name), id);
  for (const { body, department } of aliases) {
    const id = departmentId(department);
    if (departments.has(id)) add(departmentKey(body), id);
  }
  const renamed = successions.filter(({ kind }) => kind === "name change");
  const found = new Map<string, ReadonlySet<string>>();

  function find(key: string): ReadonlySet<string> {
    const ids = new Set(byKey.get(key));
    // Iterating a set visits what is added on the way, so every former and later name is reached.
    for (const id of ids) {
      for (const { fromId, toId } of renamed) {
        if (fromId === id) ids.add(toId);
        if (toId === id) ids.add(fromId);
      }
    }
    return ids;
  }

  return (name) => {
    const key = departmentKey(name);
    let ids = found.get(key);
    if (ids === undefined) {
      ids = find(key);
      found.set(key, ids);
    }
    return ids;
  };
}
