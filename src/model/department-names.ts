import { z } from "zod";
import { departmentSlug } from "./ids.ts";
import { filled, readTable } from "./read-table.ts";

/** One department may go by two names: official lists have "HM Treasury", and questions are put to the Treasury. */

/**
 * Names of departments beside the one that Parliament prints above questions. Each row of the table has its reason, and
 * stands for the same body at any time: a body that moves from department to department is none of them.
 */
export const departmentNames = readTable(
  new URL("data/department-names.csv", import.meta.url),
  z.object({ name: filled, printed: filled, reason: filled }),
);

const printedNames = new Map(departmentNames.map(({ name, printed }) => [departmentSlug(name), printed]));

/** The name that stands for a department, whichever of its names is given. */
export function departmentName(name: string): string {
  return printedNames.get(departmentSlug(name)) ?? name;
}

/** The id of a department, the same for each of its names. */
export function departmentId(name: string): string {
  return departmentSlug(departmentName(name));
}
