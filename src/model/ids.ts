import { hash } from "node:crypto";
import type { House } from "./nodes.ts";

/** Stable ids, derived from what the source prints: the same record always gets the same id. */

/** A cache, because names repeat. Its limit is above the number of names in any Parliament. */
const slugs = new Map<string, string>();
const MAX_SLUGS = 20_000;

/** `Foreign, Commonwealth & Development Office` → `foreign-commonwealth-and-development-office`. */
export function slug(name: string): string {
  let found = slugs.get(name);
  if (found === undefined) {
    if (slugs.size >= MAX_SLUGS) slugs.clear();
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

/** The slug of a department's name. "&" equals "and", and a leading "the" is dropped. */
export function departmentSlug(name: string): string {
  return slug(name).replace(/^the-/, "");
}

/** The id of a member known only by a printed name. */
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
 * The source's id; otherwise House, date tabled and UIN, because UINs are reused; otherwise a hash of asker, department
 * and normalised text.
 */
export function questionId(question: QuestionIdentity): string {
  if (question.sourceId !== null) return question.sourceId;
  const natural = naturalQuestionId(question);
  if (natural !== null) return natural;
  const { asker, department, text } = question;
  const parts = [slug(asker ?? ""), departmentSlug(department ?? ""), normaliseText(text)];
  return `text-${sha256(parts.join("\n")).slice(0, 24)}`;
}

/** House, date tabled and UIN identify a question in any source: `commons-2025-09-04-75343`. */
export function naturalQuestionId({
  house,
  tabledOn,
  uin,
}: Pick<QuestionIdentity, "house" | "tabledOn" | "uin">): string | null {
  return house === null || tabledOn === null || uin === null
    ? null
    : `${house.toLowerCase()}-${tabledOn}-${uin}`;
}

/** Normalises a text for comparison: case, white space and the style of quotes and dashes make no difference. */
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
