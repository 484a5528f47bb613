import { CHUNK_ROWS, type ChunkLabel } from "./chunk.ts";

/**
 * Remove a stored chunk of columns when one of its rows is written. An import writes the edges of a question or an answer
 * with its row. Deleting a question deletes the edges of its answer.
 */
export const chunkTriggers: string = [
  ...triggersOf("Question", [
    removing("Answer", `(SELECT wordsId / ${CHUNK_ROWS} FROM answer WHERE id = old.id)`),
  ]),
  ...triggersOf("Answer"),
].join("\n\n");

function triggersOf(label: ChunkLabel, alsoDeleted: readonly string[] = []): readonly string[] {
  const trigger = (name: string, event: string, row: "new" | "old", also: readonly string[] = []) => {
    const table = label.toLowerCase();
    const removals = [removing(label, `${row}.wordsId / ${CHUNK_ROWS}`), ...also];
    return `CREATE TRIGGER IF NOT EXISTS ${table}_${name} AFTER ${event} ON ${table} BEGIN
  ${removals.join("\n  ")}
END;`;
  };
  return [
    trigger("added", "INSERT", "new"),
    trigger("changed", "UPDATE", "new"),
    trigger("deleted", "DELETE", "old", alsoDeleted),
  ];
}

function removing(label: ChunkLabel, number: string): string {
  return `DELETE FROM column_chunk WHERE label = '${label}' AND number = ${number};`;
}
