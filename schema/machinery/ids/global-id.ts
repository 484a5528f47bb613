import { encodeApiId } from "../../../src/model/api-ids.ts";
import { BadInputError } from "../../../src/model/errors.ts";
import { nodeLabels } from "../../../src/model/graph.ts";
import { MAX_GLOBAL_ID_LENGTH } from "../../../src/model/limits.ts";

/** A node's `id` in the API: its label and its id in the store, opaque to clients. */

/** Whether a text is a node id, of any type, rather than a name. */
export function isGlobalId(text: string): boolean {
  return parts(text) !== null;
}

export function decodeGlobalId(globalId: string): { typename: string; id: string } {
  const found = parts(globalId);
  if (found === null) {
    throw new BadInputError(`Invalid id "${globalId.slice(0, 80)}": use an id returned by a query.`);
  }
  return found;
}

function parts(globalId: string): { typename: string; id: string } | null {
  const text = Buffer.from(globalId, "base64url").toString("utf8");
  const colon = text.indexOf(":");
  const typename = text.slice(0, colon);
  const id = text.slice(colon + 1);
  // Re-encoding must give the same text, so a forged or damaged id is rejected rather than guessed at.
  const whole = encodeApiId(typename, id) === globalId.replace(/=+$/, "");
  const isShort = globalId.length <= MAX_GLOBAL_ID_LENGTH;
  const known = isShort && colon >= 1 && id !== "" && whole && nodeLabels.some((label) => label === typename);
  return known ? { typename, id } : null;
}
