import type { House } from "../../model/nodes.ts";
import { namesPeerage } from "../../model/peerage.ts";

const toGovernment = /^to ask h(?:er|is) majesty['’]s government\b/i;
/**
 * Openings used only in the Commons. The Leader of the House and committee chairs are left out: they answer in both.
 */
const toMinister =
  /^to ask (?:the )?(?:secretary of state|minister|chancellor|(?:deputy )?prime minister|attorney[ -]general|solicitor[ -]general|president of the board of trade|member for|(?:right )?hon\b)/i;

/** The House of a question if its number, the asker's constituency or the opening words show it; otherwise null. */
export function findHouse({
  uin,
  constituency,
  text,
}: {
  readonly uin: string | null;
  readonly constituency: string | null;
  readonly text: string;
}): House | null {
  if (
    uin?.startsWith("HL") ||
    (constituency !== null && namesPeerage(constituency)) ||
    toGovernment.test(text)
  ) {
    return "LORDS";
  }
  return constituency !== null || toMinister.test(text) ? "COMMONS" : null;
}
