import { hash } from "node:crypto";
import { parseFile } from "../import/formats/parse-file.ts";
import { listFiles } from "../import/read/list-files.ts";
import { UnreadableInputError } from "../model/errors.ts";
import { questionId } from "../model/ids.ts";
import type { GoldText } from "./gold-text.ts";

/** A question with an official heading, and the plain text of its answer if it has one. */
export type HeadedText = {
  readonly id: string;
  readonly heading: string;
  readonly question: string;
  readonly answer: string | null;
};

/** Rules may be derived only from the development half. The held-out half measures how good they are. */
export type Half = "development" | "heldOut";

/** Depends only on the id, so that a record is always in the same half. */
export function halfOf(id: string): Half {
  return Number.parseInt(hash("sha256", id, "hex").slice(0, 2), 16) % 2 === 0 ? "development" : "heldOut";
}

/** A question that may have a heading. */
export type AskedText = Omit<HeadedText, "heading"> & { readonly heading: string | null };

export function isHeaded(text: AskedText): text is HeadedText {
  return text.heading !== null;
}

/** The questions in a file or folder of any known format, with the last version of each. */
export async function readAsked(path: string): Promise<readonly AskedText[]> {
  const byId = new Map<string, AskedText>();
  for (const { path: file, fault } of listFiles([path])) {
    if (fault !== null) throw new UnreadableInputError(file, fault);
    for await (const entry of parseFile(file)) {
      if (entry.kind !== "record") continue;
      const { record } = entry;
      const id = questionId({ ...record, asker: record.asker?.name ?? null });
      const { heading, text: question } = record;
      if (heading !== null || !byId.has(id))
        byId.set(id, { id, heading, question, answer: record.answer?.text ?? null });
    }
  }
  return [...byId.values()];
}

/** The labelled texts with a heading, with each question joined to its answer. */
export function headedGold(texts: readonly GoldText[]): readonly HeadedText[] {
  const answers = new Map(texts.filter(({ field }) => field === "answer").map(({ id, text }) => [id, text]));
  return texts.flatMap(({ id, field, heading, text }) =>
    field === "question" && heading !== null
      ? [{ id, heading, question: text, answer: answers.get(id) ?? null }]
      : [],
  );
}
