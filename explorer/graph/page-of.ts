import { labels } from "../../src/model/graph/labels.ts";
import type { Kind } from "./graph.ts";

/** The address of a node's page, for example `/members/5089`. An id is its kind and its stored id, in base64url. */
export function pageOf(id: string): string {
  const bytes = Uint8Array.from(atob(id.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
    letter.charCodeAt(0),
  );
  const [kind = "", ...stored] = new TextDecoder().decode(bytes).split(":");
  return `/${labels[kind as Kind].plural}/${encodeURIComponent(stored.join(":"))}`;
}
