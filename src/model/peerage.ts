/** Kinds of membership of the Lords. `Bishops` must match fully, because Bishop Auckland is a constituency. */
const peerage =
  /^(?:life[ -]peer|bishops$|(?:excepted |elected )?hereditary|hereds given lps|lords? (?:spiritual|temporal)|law lord)/i;

/** True for what is printed for a peer instead of a constituency: `Life peer`, `Bishops`, `Excepted Hereditary`. */
export function namesPeerage(constituency: string): boolean {
  return peerage.test(constituency.trim());
}
