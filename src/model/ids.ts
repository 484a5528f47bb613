import { hash } from "node:crypto";
import type { House } from "./nodes.ts";

/** Stable identities, derived from what the source prints: the same record always gets the same id. */

/** Names come again and again; their slugs are remembered, up to a number that no Parliament's names reach. */
const slugs = new Map<string, string>();
const REMEMBERED_SLUGS = 20_000;

/** `Foreign, Commonwealth & Development Office` → `foreign-commonwealth-and-development-office`. */
export function slug(name: string): string {
  let found = slugs.get(name);
  if (found === undefined) {
    if (slugs.size >= REMEMBERED_SLUGS) slugs.clear();
    found = makeSlug(name);
    slugs.set(name, found);
  }
  return found;
}

function makeSlug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’‘`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** A department's name as a slug: "and" and "&" are one, "the" in front is not part of it. */
export function departmentSlug(name: string): string {
  return slug(name).replace(/^the-/, "");
}

/** The id of a member known by a printed name alone. */
export function printedMemberId(name: string): string {
  return `name-${slug(name)}`;
}

export type QuestionIdentity = {
  readonly sourceId: string | null;
  readonly house: House | null;
  readonly tabledOn: string | null;
  readonly uin: string | null;
  readonly asker: string | null;
  readonly department: string | null;
  readonly text: string;
};

/**
 * The source's own id; otherwise house, date tabled and UIN (a UIN alone is reused); otherwise a hash of asker,
 * department and normalised text.
 */
export function questionId(of: QuestionIdentity): string {
  if (of.sourceId !== null) return of.sourceId;
  const natural = naturalQuestionId(of);
  if (natural !== null) return natural;
  const parts = [slug(of.asker ?? ""), departmentSlug(of.department ?? ""), normaliseText(of.text)];
  return `text-${sha256(parts.join("\n")).slice(0, 24)}`;
}

/** House, day and UIN together name one question, whichever source prints it: `commons-2025-09-04-75343`. */
export function naturalQuestionId({
  house,
  tabledOn,
  uin,
}: Pick<QuestionIdentity, "house" | "tabledOn" | "uin">): string | null {
  return house === null || tabledOn === null || uin === null
    ? null
    : `${house.toLowerCase()}-${tabledOn}-${uin}`;
}

/** Text reduced to what makes it the same text: case, white space and the style of quotes and dashes do not count. */
export function normaliseText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, "-")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim()
    .toLowerCase();
}

/** SHA-256 in hex. */
export function sha256(text: string): string {
  return hash("sha256", text);
}
