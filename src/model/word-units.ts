/** Whether a code unit of lower-case text is a letter or a digit. Each half of a surrogate pair counts as a letter. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  return /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit));
}
