import type { Kind } from "./graph.ts";

/** The first part of the address of a node's page. */
const folders: Readonly<Record<Kind, string>> = {
  Member: "members",
  Question: "questions",
  Answer: "answers",
  Department: "departments",
  Office: "offices",
  Party: "parties",
  Constituency: "constituencies",
  Country: "countries",
  Topic: "topics",
};

/** The address of a node's page, for example `/members/5089`. An id is its kind and its stored id, in base64url. */
export function pageOf(id: string): string {
  const bytes = Uint8Array.from(atob(id.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
    letter.charCodeAt(0),
  );
  const [kind = "", ...stored] = new TextDecoder().decode(bytes).split(":");
  return `/${folders[kind as Kind]}/${encodeURIComponent(stored.join(":"))}`;
}
