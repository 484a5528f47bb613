/** The ways of sitting in the Lords, the bishops' at full length: Bishop Auckland is a constituency. */
const peerage =
  /^(?:life[ -]peer|bishops$|(?:excepted |elected )?hereditary|hereds given lps|lords? (?:spiritual|temporal)|law lord)/i;

/** True for what is printed in place of a seat for a member of the Lords: `Life peer`, `Bishops`, `Excepted Hereditary`. */
export function namesPeerage(constituency: string): boolean {
  return peerage.test(constituency.trim());
}
