import { MAX_JSON_DEPTH } from "../../../model/limits.ts";

/**
 * JSON text that is the same for equal values: keys are sorted and there is no white space. Null if the value is nested
 * more deeply than any question.
 */
export function canonicalJson(value: unknown): string | null {
  return print(value, MAX_JSON_DEPTH);
}

function print(value: unknown, levels: number): string | null {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (levels === 0) return null;
  return Array.isArray(value) ? printList(value, levels - 1) : printObject(value, levels - 1);
}

function printList(list: readonly unknown[], levels: number): string | null {
  let text = "";
  for (const each of list) {
    const printed = print(each, levels);
    if (printed === null) return null;
    text += text === "" ? printed : `,${printed}`;
  }
  return `[${text}]`;
}

function printObject(object: object, levels: number): string | null {
  let text = "";
  // Sorted by UTF-16 code units.
  for (const key of Object.keys(object).sort()) {
    const printed = print((object as Readonly<Record<string, unknown>>)[key], levels);
    if (printed === null) return null;
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${printed}`;
  }
  return `{${text}}`;
}
