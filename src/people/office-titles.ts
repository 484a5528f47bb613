import { z } from "zod";
import { slug } from "../model/ids.ts";
import { filled, readTable } from "../model/read-table.ts";

/** Everyday titles, each with the start of the office's name in official lists. */
const everydayTitles = readTable(
  new URL("data/office-titles.csv", import.meta.url),
  z.object({ title: filled, office: filled }),
).map(({ title, office }) => ({ title, key: slug(title), start: slug(office) }));

const titleWords =
  /^(?:(?:first-|deputy-)?prime-minister|.*secretary(?:-of-state)?(?:-(?:for|of|to|at)-.*)?|.*secretary-of-state-.*|minister-(?:of|for|without|in)-.*|ministers?|chancellor.*|lord-(?:chancellor|president|privy-seal).*|(?:attorney|solicitor|advocate|paymaster|postmaster)-general.*|(?:deputy-)?leader-of-the-(?:house|commons|lords).*|(?:.*-)?whips?|.*chief-whip.*|.*chairman-of-committees.*|(?:(?:first|second|senior|principal)-)?(?:deputy-)?(?:speaker|chair(?:man|woman)?)(?:-of-.*)?|(?:mr|madam|lord)-speaker|.*commissioner(?:s)?(?:-.*)?|comptroller-.*|treasurer-of-.*|vice-chamberlain-.*|captain-of-the-.*)$/;

const starts: ReadonlyMap<string, string> = new Map(everydayTitles.map(({ key, start }) => [key, start]));

/** True if the text is the title of an office and not a person's name. */
export function isOfficeTitle(name: string): boolean {
  return titleWords.test(titleKey(name));
}

/** A title without what may stand before it, as one key for all spellings. */
export function titleKey(title: string): string {
  return slug(title).replace(/^(?:the-)?(?:rt-hon-|right-honourable-)?(?:the-)?/, "");
}

/** The start of the official name of the office that an everyday title means, as a key; undefined for other titles. */
export function officialStart(key: string): string | undefined {
  return starts.get(key);
}

/**
 * Other titles of an office. "Secretary of State for Justice and Lord Chancellor" is also the Secretary of State for
 * Justice, the Justice Secretary and the Lord Chancellor; "… (Lords Chief Whip)" is also the Lords Chief Whip.
 */
export function otherTitles(name: string): readonly string[] {
  const [before = name, bracketed] = name.split(/\s*[()]/);
  const joined = [...before.matchAll(/ and /g)].flatMap(({ index }) => {
    const both = [before.slice(0, index), before.slice(index + " and ".length)];
    return both.every(isOfficeTitle) ? both : [];
  });
  const parts = joined.length > 0 ? joined : [before];
  // Brackets may also hold what tells ministers of one title apart: "Minister of State (Security)".
  const titles = bracketed !== undefined && isOfficeTitle(bracketed) ? [before, bracketed] : [];
  return [...new Set([...joined, ...titles, ...parts.flatMap(everydayTitlesOf)])].filter(
    (title) => title !== name,
  );
}

function everydayTitlesOf(title: string): readonly string[] {
  const key = slug(title);
  const ofTable = everydayTitles.filter(({ start }) => key === start || key.startsWith(`${start}-`));
  const [, brief] = /^Secretary of State for (?:the )?(.+)$/.exec(title) ?? [];
  const [, first] = /^([^,]+?)(?:,| and | Affairs| Department|$)/.exec(brief ?? "") ?? [];
  return [
    ...ofTable.map((each) => each.title),
    ...[first, brief].flatMap((each) => (each === undefined ? [] : [`${each} Secretary`])),
  ];
}
