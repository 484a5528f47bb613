import type { Period } from "../model/people.ts";

/** Whether a period covers a day: "perhaps" if its start is unknown. If no day is given, every period does. */
export function covers({ from, to }: Period, on: string | null): "yes" | "no" | "perhaps" {
  if (on === null) return "yes";
  if ((to !== null && to < on) || (from !== null && from > on)) return "no";
  return from === null ? "perhaps" : "yes";
}

/** The items valid on a day. Uncertain ones are returned only if none is certain. */
export function validOn<Item extends Period>(items: readonly Item[], on: string | null): readonly Item[] {
  const certain = items.filter((item) => covers(item, on) === "yes");
  return certain.length > 0 ? certain : items.filter((item) => covers(item, on) === "perhaps");
}
