import { availableParallelism } from "node:os";
import type { FindInText } from "../link-text.ts";
import type { QuestionRecord } from "../question-record.ts";
import type { TextToFind } from "./linking-messages.ts";
import { LinkingWorker } from "./linking-worker.ts";

/** UTF-16 code units of texts that take as long to link as the thread takes to start. */
const ENOUGH_TEXT = 2_000_000;

/**
 * Links the texts of records in another thread, while the batches before them are written. It starts with the first
 * batch that has enough text, if there is a processor for it.
 */
export class LinksAhead {
  readonly #names: readonly string[];
  readonly #find: FindInText;
  readonly #signal: AbortSignal | undefined;
  #worker: LinkingWorker | null = null;

  /** `names` are those of people and constituencies, and `find` links what was not linked ahead. */
  constructor(names: readonly string[], find: FindInText, signal: AbortSignal | undefined) {
    this.#names = names;
    this.#find = find;
    this.#signal = signal;
  }

  /** Begins to link the texts of records. The result links these texts, and any other text when it is asked for. */
  async begin(records: readonly QuestionRecord[]): Promise<FindInText> {
    const texts = textsOf(records);
    if (this.#worker === null && !isWorthwhile(texts.values())) return this.#find;
    this.#worker ??= new LinkingWorker(this.#names, this.#signal);
    const found = await this.#worker.find([...texts.values()]);
    const byText = new Map([...texts.keys()].map((key, position) => [key, found[position]]));
    return (text) => byText.get(keyOf(text)) ?? this.#find(text);
  }

  /** Ends the thread. What it was linking is given up. */
  async close(): Promise<void> {
    await this.#worker?.close();
  }
}

/** The texts of records as they are linked, unless another version of a question or answer counts. */
function textsOf(records: readonly QuestionRecord[]): ReadonlyMap<string, TextToFind> {
  const texts = new Map<string, TextToFind>();
  const add = (text: TextToFind) => texts.set(keyOf(text), text);
  for (const { text, heading, tabledOn, answer } of records) {
    add({ label: "Question", text, heading, writtenOn: tabledOn });
    if (answer === null) continue;
    add({ label: "Answer", text: answer.text, heading: null, writtenOn: answer.answeredOn ?? tabledOn });
  }
  return texts;
}

function keyOf({ label, text, heading, writtenOn }: TextToFind): string {
  return JSON.stringify([label, writtenOn, heading]) + text;
}

function isWorthwhile(texts: Iterable<TextToFind>): boolean {
  let length = 0;
  for (const { text } of texts) length += text.length;
  return length >= ENOUGH_TEXT && availableParallelism() > 1;
}
