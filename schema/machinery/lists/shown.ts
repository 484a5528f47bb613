import type { FieldsOf } from "../fields-of.ts";
import type { CursorPosition } from "./cursor.ts";
import type { Page } from "./page.ts";

/** How much of a list is shown, for people to read: `50 of 18,204`. */
export function sayShown(shown: number, total: number): string {
  return `${shown.toLocaleString("en-GB")} of ${total.toLocaleString("en-GB")}`;
}

/** The field of a connection that says how much of the list its page shows. */
export function shownField<Row extends CursorPosition>(t: FieldsOf<Page<Row>>) {
  return t.string({
    description: "How many rows of the list this page shows, for example `50 of 18,204`.",
    resolve: async ({ rows, total }) => sayShown(rows.length, await total()),
  });
}
