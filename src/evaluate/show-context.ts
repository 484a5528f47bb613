/** How much text to show on either side of an error, in UTF-16 code units. */
const AROUND = 40;

/** The words at a span in brackets, with some text before and after them. */
export function showContext(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const shown = `${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`;
  return shown.replace(/\s+/g, " ").toWellFormed();
}
