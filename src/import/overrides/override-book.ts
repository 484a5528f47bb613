import { applyOverrides, type MentionOverride } from "../../linking/countries/apply-overrides.ts";
import type { LinkedCountries } from "../../linking/countries/link-countries.ts";
import type { SkippedRecord } from "../question-record.ts";

/** An override with the text it is for and the line it stands on. */
export type ListedOverride = MentionOverride & {
  readonly label: "Question" | "Answer";
  readonly id: string;
  readonly line: number;
};

/** What became of a file of overrides. `read` is `used`, `untouched` and the two lists together. */
export type OverridesReport = {
  readonly file: string;
  readonly read: number;
  readonly used: number;
  /** Those for texts that were not linked this time. */
  readonly untouched: number;
  /** Faulty rows. */
  readonly skipped: readonly SkippedRecord[];
  /** Rows that match nothing in their text. */
  readonly unmatched: readonly SkippedRecord[];
};

/** The overrides of a file, by the text they are for; it keeps which of them matched. */
export class OverrideBook {
  readonly #file: string;
  readonly #skipped: readonly SkippedRecord[];
  readonly #overrides: readonly ListedOverride[];
  readonly #byText: ReadonlyMap<string, readonly ListedOverride[]>;
  /** Whether it matched the text as it was linked last. */
  readonly #matched = new Map<ListedOverride, boolean>();

  constructor(file: string, overrides: readonly ListedOverride[], skipped: readonly SkippedRecord[]) {
    this.#file = file;
    this.#overrides = overrides;
    this.#skipped = skipped;
    this.#byText = Map.groupBy(overrides, ({ label, id }) => `${label} ${id}`);
  }

  apply(label: "Question" | "Answer", id: string, text: string, linked: LinkedCountries): LinkedCountries {
    const overrides = this.#byText.get(`${label} ${id}`);
    if (overrides === undefined) return linked;
    const applied = applyOverrides(text, linked, overrides);
    for (const override of overrides) this.#matched.set(override, !applied.unmatched.includes(override));
    return applied.linked;
  }

  /** `whole` where every text of the graph was linked: an override that met no text then matches nothing. */
  report(whole: boolean): OverridesReport {
    const unmatched = this.#overrides.filter((each) => !(this.#matched.get(each) ?? !whole));
    const used = [...this.#matched.values()].filter(Boolean).length;
    return {
      file: this.#file,
      read: this.#overrides.length + this.#skipped.length,
      used,
      untouched: this.#overrides.length - used - unmatched.length,
      skipped: this.#skipped,
      unmatched: unmatched.map((override) => ({
        file: this.#file,
        line: override.line,
        reason: this.#matched.has(override) ? wordsMissing(override) : textMissing(override),
      })),
    };
  }
}

function textMissing({ label, id }: ListedOverride): string {
  return `matches nothing: expected the id of ${label === "Answer" ? "an answer" : "a question"} of the graph, got ${id}`;
}

function wordsMissing({ label, id, action, position, surface }: ListedOverride): string {
  const wanted = surface === null ? "a place" : `"${surface}"`;
  const where = position === null ? "" : ` at ${position.start}-${position.end}`;
  const what = action === "accept" ? "" : " that names a country";
  return `matches nothing: expected ${wanted}${where}${what} in the text of ${label.toLowerCase()} ${id}`;
}
