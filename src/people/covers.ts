import type { Period } from "../model/people.ts";

/** Whether something held on a day: "perhaps" where its beginning is not known; on no day in particular, whether it ever did. */
export function covers({ from, to }: Period, on: string | null): "yes" | "no" | "perhaps" {
  if (on === null) return "yes";
  if ((to !== null && to < on) || (from !== null && from > on)) return "no";
  return from === null ? "perhaps" : "yes";
}

/** What held on a day; of what may have held, only where nothing is certain. */
export function holding<Item extends Period>(items: readonly Item[], on: string | null): readonly Item[] {
  const certain = items.filter((item) => covers(item, on) === "yes");
  return certain.length > 0 ? certain : items.filter((item) => covers(item, on) === "perhaps");
}
