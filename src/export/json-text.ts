/** JSON that may also be put into a script element of a page: no text in it can end the element. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
