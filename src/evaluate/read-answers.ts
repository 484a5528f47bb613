import { z } from "zod";
import { parseFile } from "../import/formats/parse-file.ts";
import { toPlainText } from "../import/html/to-plain-text.ts";
import { listFiles } from "../import/read/list-files.ts";
import type { SaidText } from "../linking/same-text/said-texts.ts";
import { UnreadableInputError } from "../model/errors.ts";
import { foldedText } from "../model/folded-words.ts";
import { questionId } from "../model/ids.ts";
import { readText } from "./read-gold.ts";

/** An answer with what decides which others have the same text. */
export type KnownAnswer = SaidText & { readonly text: string };

/** An answer and nothing else: the id of its record, and its text, which may be HTML. */
const bareAnswer = z
  .object({ api_id: z.union([z.string(), z.number()]), answer: z.string() })
  .transform(({ api_id, answer }) => ({ id: String(api_id), text: toPlainText(answer) }));

type Read = {
  readonly id: string;
  readonly text: string;
  readonly truncated?: boolean;
  readonly holding?: boolean | null;
};

/**
 * The answers in files and folders of any known format, or in JSON Lines that have only `api_id` and `answer`. The last
 * version of each counts. Answers without words are left out.
 */
export async function readAnswers(paths: readonly string[]): Promise<readonly KnownAnswer[]> {
  const byId = new Map<string, KnownAnswer>();
  for (const { path, fault } of listFiles(paths)) {
    if (fault !== null) throw new UnreadableInputError(path, fault);
    for await (const { id, text, truncated = false, holding } of answersIn(path)) {
      if (text.trim() === "") continue;
      byId.set(id, {
        id,
        text,
        truncated,
        holding: holding ?? false,
        sortKey: "",
        textKey: foldedText(text),
      });
    }
  }
  return [...byId.values()];
}

async function* answersIn(path: string): AsyncGenerator<Read> {
  const bare = path.endsWith(".jsonl") ? bareAnswers(path) : null;
  if (bare !== null) {
    yield* bare;
    return;
  }
  for await (const entry of parseFile(path)) {
    if (entry.kind !== "record" || entry.record.answer === null) continue;
    const { record } = entry;
    yield { ...entry.record.answer, id: questionId({ ...record, asker: record.asker?.name ?? null }) };
  }
}

/** Null if the first line is something else. */
function bareAnswers(path: string): readonly Read[] | null {
  const lines = readText(path, "JSON Lines")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const read = (line: string) => bareAnswer.safeParse(JSON.parse(line));
  if (lines[0] === undefined || !read(lines[0]).success) return null;
  return lines.map((line, at) => {
    const { data } = read(line);
    if (data !== undefined) return data;
    const reason = "expected an object with api_id and answer";
    throw new UnreadableInputError(path, `"${path}", answer ${at + 1}: ${reason}.`);
  });
}
