import { z } from "zod";
import { departmentSlug } from "./ids.ts";
import { filled, readTable } from "./read-table.ts";

/** Official lists and questions may use different names for a department: "HM Treasury" and "Treasury". */

/**
 * Other names of departments, and the name that Parliament prints above questions. Both names mean the same body at any
 * time, so the table has no body that moves between departments.
 */
export const departmentNames = readTable(
  new URL("data/department-names.csv", import.meta.url),
  z.object({ name: filled, printed: filled, reason: filled }),
);

const printedNames = new Map(departmentNames.map(({ name, printed }) => [departmentSlug(name), printed]));

/** The name that Parliament prints for a department, whichever of its names is given. */
export function departmentName(name: string): string {
  return printedNames.get(departmentSlug(name)) ?? name;
}

/** The id of a department, the same for all its names. */
export function departmentId(name: string): string {
  return departmentSlug(departmentName(name));
}
