/** The name of a query, or else its first field; null without either. */
export function nameOf(query: string): string | null {
  const text = query.replace(/^\s*#.*$/gm, "");
  return /\bquery\s+(\w+)/.exec(text)?.[1] ?? /\{\s*(\w+)/.exec(text)?.[1] ?? null;
}
