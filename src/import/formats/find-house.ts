import type { House } from "../../model/nodes.ts";
import { namesPeerage } from "../../model/peerage.ts";

const toGovernment = /^to ask h(?:er|is) majesty['’]s government\b/i;
/** Offices put questions only in the Commons; the Leader of the House and committee chairs answer in both. */
const toMinister =
  /^to ask (?:the )?(?:secretary of state|minister|chancellor|(?:deputy )?prime minister|attorney[ -]general|solicitor[ -]general|president of the board of trade|member for|(?:right )?hon\b)/i;

/** The House a question belongs to, where number, seat or opening words say so; otherwise null. */
export function findHouse(of: {
  readonly uin: string | null;
  readonly constituency: string | null;
  readonly text: string;
}): House | null {
  if (
    of.uin?.startsWith("HL") ||
    (of.constituency !== null && namesPeerage(of.constituency)) ||
    toGovernment.test(of.text)
  ) {
    return "LORDS";
  }
  return of.constituency !== null || toMinister.test(of.text) ? "COMMONS" : null;
}
