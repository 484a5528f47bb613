import { applyOverrides, type MentionOverride } from "../../linking/countries/apply-overrides.ts";
import type { LinkedCountries } from "../../linking/countries/link-countries.ts";
import { asHeading } from "../../linking/countries/link-heading.ts";
import type { SkippedRecord } from "../question-record.ts";

/** An override with the text it applies to and its line in the file. */
export type ListedOverride = MentionOverride & {
  readonly label: "Question" | "Answer";
  readonly id: string;
  readonly line: number;
};

/** Result of applying a file of overrides. `read` is the sum of `used`, `untouched` and the two lists. */
export type OverridesReport = {
  readonly file: string;
  readonly read: number;
  readonly used: number;
  /** Overrides for texts that were not linked in this run. */
  readonly untouched: number;
  /** Invalid rows. */
  readonly skipped: readonly SkippedRecord[];
  /** Rows that match nothing in their text, or whose text does not exist. */
  readonly unmatched: readonly SkippedRecord[];
};

/** A text with the heading above it. */
type TextWithHeading = Pick<ListedOverride, "label" | "id"> & {
  readonly text: string;
  readonly heading: string | null;
};

/** The countries found in a text and in its heading. */
export type FoundCountries = { readonly inText: LinkedCountries; readonly inHeading: LinkedCountries };

/** The overrides of a file, by text, and which of them matched. */
export class OverrideBook {
  readonly #file: string;
  readonly #skipped: readonly SkippedRecord[];
  readonly #overrides: readonly ListedOverride[];
  readonly #byText: ReadonlyMap<string, readonly ListedOverride[]>;
  /** Whether each override matched when its text was last linked. */
  readonly #matched = new Map<ListedOverride, boolean>();

  constructor(file: string, overrides: readonly ListedOverride[], skipped: readonly SkippedRecord[]) {
    this.#file = file;
    this.#overrides = overrides;
    this.#skipped = skipped;
    this.#byText = Map.groupBy(overrides, ({ label, id }) => `${label} ${id}`);
  }

  /** Applies the overrides of a text. Those without a position also apply to its heading. */
  apply(
    { label, id, text, heading }: TextWithHeading,
    { inText, inHeading }: FoundCountries,
  ): FoundCountries {
    const overrides = this.#byText.get(`${label} ${id}`);
    if (overrides === undefined) return { inText, inHeading };
    const ofText = applyOverrides(text, inText, overrides);
    const anywhere = overrides.filter(({ position }) => position === null);
    const ofHeading = applyOverrides(heading ?? "", inHeading, anywhere);
    for (const override of overrides) {
      const fitsHeading = override.position === null && !ofHeading.unmatched.includes(override);
      this.#matched.set(override, fitsHeading || !ofText.unmatched.includes(override));
    }
    return { inText: ofText.linked, inHeading: asHeading(ofHeading.linked) };
  }

  /** If every text of the graph was linked, an override whose text was not linked has no such text. */
  report(everyTextLinked: boolean): OverridesReport {
    const unmatched = this.#overrides.filter((each) => !(this.#matched.get(each) ?? !everyTextLinked));
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
  return `matches nothing: the graph has no ${label.toLowerCase()} with the id ${id}`;
}

function wordsMissing({ label, id, action, position, surface }: ListedOverride): string {
  const wanted = surface === null ? "text" : `"${surface}"`;
  const where = position === null ? "" : ` at ${position.start}-${position.end}`;
  const what = action === "accept" ? "" : " as a mention of a country";
  return `matches nothing: ${label.toLowerCase()} ${id} does not have ${wanted}${where}${what}`;
}
