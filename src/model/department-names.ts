import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { departmentSlug } from "./ids.ts";

/** One department may go by two names: official lists have "HM Treasury", and questions are put to the Treasury. */

const filled = z.string().trim().min(1, "must not be empty");
const file = new URL("data/department-names.csv", import.meta.url);

/**
 * Names of departments beside the one that Parliament prints above questions. Each row of the table has its reason, and
 * stands for the same body at any time: a body that moves from department to department is none of them.
 */
export const departmentNames = z
  .array(z.object({ name: filled, printed: filled, reason: filled }))
  .parse(parse(readFileSync(file, "utf8"), { columns: true, skip_empty_lines: true, bom: true }));

const printedNames = new Map(departmentNames.map(({ name, printed }) => [departmentSlug(name), printed]));

/** The name that stands for a department, whichever of its names is given. */
export function departmentName(name: string): string {
  return printedNames.get(departmentSlug(name)) ?? name;
}

/** The id of a department, the same for each of its names. */
export function departmentId(name: string): string {
  return departmentSlug(departmentName(name));
}
