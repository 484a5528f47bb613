/**
 * Divides a list into lists of at most `size`, such that any two entries share one of them: the edges among all nodes are
 * the edges within these lists.
 */
export function chunkPairs<Entry>(entries: readonly Entry[], size: number): readonly (readonly Entry[])[] {
  if (entries.length <= size) return entries.length === 0 ? [] : [entries];
  const half = Math.floor(size / 2);
  const chunks = Array.from({ length: Math.ceil(entries.length / half) }, (_, at) =>
    entries.slice(at * half, (at + 1) * half),
  );
  return chunks.flatMap((chunk, at) => chunks.slice(at + 1).map((other) => [...chunk, ...other]));
}
