import { z } from "zod";
import { BadInputError } from "../../../src/model/errors.ts";

/** Where a row stands in its list: its sort key and, among equal keys, its id. */
export type CursorPosition = { readonly cursorKey: string | number; readonly cursorId: string };

const position = z.tuple([z.union([z.string(), z.number()]), z.string()]);

/** A place as the opaque text that clients pass back as `after`. */
export function encodeCursor({ cursorKey, cursorId }: CursorPosition): string {
  return Buffer.from(JSON.stringify([cursorKey, cursorId])).toString("base64url");
}

export function decodeCursor(cursor: string): CursorPosition {
  try {
    const [cursorKey, cursorId] = position.parse(
      JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")),
    );
    return { cursorKey, cursorId };
  } catch {
    throw new BadInputError(
      `"${cursor.slice(0, 80)}" is no cursor; expected the cursor of an edge, or pageInfo.endCursor, of the page before.`,
    );
  }
}
