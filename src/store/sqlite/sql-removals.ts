import { idField } from "../../model/graph/affiliations.ts";
import type { NodeLabel } from "../../model/graph.ts";
import { textEdges } from "../../model/text-edges.ts";
import { storedEdge } from "./stored-graph.ts";

/** How what was found in texts is removed, in SQL. */

/** The tables of the edges found in questions or in answers, and their columns with the ids of these. */
function foundIn(label: NodeLabel): readonly (readonly [table: string, id: string])[] {
  const tables = textEdges
    .filter(({ from }) => from === label)
    .map(({ type }) => storedEdge(type, label).table);
  return tables.map((table) => [table, idField(label)]);
}

export function clearFound(): string {
  const removed = foundIn("Answer").map(([table, id]) => `DELETE FROM ${table} WHERE ${id} = :id;`);
  return [...removed, "DELETE FROM reference WHERE fromLabel = 'Answer' AND fromId = :id;"].join("\n");
}

export function removeAnswers(): string {
  const tables = [
    ...foundIn("Answer"),
    ["answer_original", "answerId"],
    ["answer_same_text_as", "answerId"],
    ["answer", "id"],
  ];
  const isUnused = (id: string) => `NOT EXISTS (SELECT 1 FROM question WHERE question.answerId = ${id})`;
  return [
    `DELETE FROM reference WHERE fromLabel = 'Answer' AND ${isUnused("reference.fromId")};`,
    ...tables.map(([table, id]) => `DELETE FROM ${table} WHERE ${isUnused(`${table}.${id}`)};`),
  ].join("\n");
}

/**
 * Deleting a replaced question also deletes its edges and those of its unshared answer. New questions cost nothing. A
 * shared answer, which has another id, stays.
 */
export const questionReplaced = `DROP TRIGGER IF EXISTS question_replaced;
CREATE TRIGGER question_replaced AFTER DELETE ON question BEGIN
  ${[...foundIn("Question"), ...foundIn("Answer"), ["answer_original", "answerId"]].map(([table, id]) => `DELETE FROM ${table} WHERE ${id} = old.id;`).join("\n  ")}
  DELETE FROM reference WHERE fromLabel IN ('Question', 'Answer') AND fromId = old.id;
  DELETE FROM text_words WHERE rowid = old.wordsId * 2;
END;`;
