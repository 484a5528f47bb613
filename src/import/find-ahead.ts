import { setImmediate } from "node:timers/promises";
import type { FindInText, FoundInText, TextToLink } from "./link-text.ts";
import type { QuestionRecord } from "./question-record.ts";

type TextToFind = Omit<TextToLink, "id">;

/** Records between two looks at whether the store still writes. They take some milliseconds. */
const RECORDS_AT_ONCE = 50;

/**
 * Finds the names, topics and references in the texts of the next batch while a store that is another process writes the
 * last one. A store in this process leaves no time for it, and nothing changes.
 */
export class FindAhead {
  readonly #find: FindInText;
  readonly #found = new Map<string, FoundInText>();

  constructor(find: FindInText) {
    this.#find = find;
  }

  /** What was found ahead, or is found now. */
  readonly find: FindInText = (text) => {
    const key = keyOf(text);
    const found = this.#found.get(key);
    this.#found.delete(key);
    return found ?? this.#find(text);
  };

  /** Works until the batch is written, or nothing is left to do. It does not wait for the batch. */
  async during(writing: Promise<unknown>, records: readonly QuestionRecord[]): Promise<void> {
    let isWriting = true;
    const end = () => {
      isWriting = false;
    };
    writing.then(end, end);
    // What was found for a record that was not new is not needed.
    this.#found.clear();
    for (let at = 0; at < records.length; at += RECORDS_AT_ONCE) {
      await setImmediate();
      if (!isWriting) return;
      for (const text of records.slice(at, at + RECORDS_AT_ONCE).flatMap(textsOf))
        this.#found.set(keyOf(text), this.#find(text));
    }
  }
}

function textsOf({ text, heading, tabledOn, answer }: QuestionRecord): readonly TextToFind[] {
  const question = { label: "Question", text, heading, writtenOn: tabledOn } as const;
  if (answer === null) return [question];
  const writtenOn = answer.answeredOn ?? tabledOn;
  return [question, { label: "Answer", text: answer.text, heading: null, writtenOn }];
}

/** No heading or day has a line break. */
function keyOf({ label, text, heading, writtenOn }: TextToFind): string {
  return `${label}\n${heading ?? "\n"}\n${writtenOn ?? ""}\n${text}`;
}
