/**
 * A record's source as clients see it: an address, or the path of a file below the folder of the import. Where that
 * folder is concerns only the operator.
 */
export function shownSource(source: string): string {
  if (/^https?:\/\//i.test(source)) return source;
  const isAbsolute = /^(?:[\\/]|[a-z]:[\\/])/i.test(source);
  const names = source.split(/[\\/]+/).filter((name) => name !== "" && name !== "." && name !== "..");
  return isAbsolute ? (names.at(-1) ?? "") : names.join("/");
}
