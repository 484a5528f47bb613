import { createHash } from "node:crypto";
import { z } from "zod";
import { BadInputError } from "../../../src/model/errors.ts";

/** Where a row stands in its list: its sort key and, among equal keys, its id. */
export type CursorPosition = { readonly cursorKey: string | number; readonly cursorId: string };

/** The list and order that a cursor belongs to. The parent node and the filter are not part of it. */
export type OrderedList = {
  /** The list's connection type. No two lists share one. */
  readonly type: { readonly name: string };
  /** The required arguments of the list's field, such as the text of a search. */
  readonly subject?: unknown;
  /** What the list is sorted by, if clients can choose. */
  readonly order?: string;
  /** Whether that order is the reverse of its query's. */
  readonly reversed?: boolean;
};

const parts = z.tuple([z.string(), z.string().nullable(), z.union([z.string(), z.number()]), z.string()]);

/** Writes and reads the cursors of a list: the opaque texts that clients pass back as `after` or `before`. */
export function cursorsOf(list: OrderedList) {
  const [name, order] = [nameOf(list), list.order ?? null];
  return {
    encode: ({ cursorKey, cursorId }: CursorPosition): string =>
      Buffer.from(JSON.stringify([name, order, cursorKey, cursorId])).toString("base64url"),
    decode: (cursor: string): CursorPosition => {
      const [itsName, itsOrder, cursorKey, cursorId] = partsOf(cursor);
      if (itsName !== name)
        throw new BadInputError(
          "This cursor belongs to another list. Use a cursor from this list, or leave it out to start again.",
        );
      if (itsOrder !== order)
        throw new BadInputError(
          "This cursor belongs to another order. Use the order it came from, or leave the cursor out to start again.",
        );
      return { cursorKey, cursorId };
    },
  };
}

function partsOf(cursor: string): z.infer<typeof parts> {
  try {
    return parts.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw new BadInputError(
      `Invalid cursor "${cursor.slice(0, 80)}": use the cursor of an edge, or startCursor or endCursor of a page.`,
    );
  }
}

/** `CountryQuestions`, or `Search` and a digest of what was searched for. */
function nameOf({ type, subject }: OrderedList): string {
  const name = type.name.replace(/Connection$/, "");
  if (subject === undefined) return name;
  const digest = createHash("sha256").update(JSON.stringify(subject)).digest("base64url");
  return `${name} ${digest.slice(0, 8)}`;
}
