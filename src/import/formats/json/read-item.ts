import { sha256 } from "../../../model/ids.ts";
import type { Origin } from "../../read/open-source.ts";
import { describeIssue, describeValue } from "../describe-issue.ts";
import { type ParsedEntry, skip } from "../parsed-entry.ts";
import { canonicalJson } from "./canonical-json.ts";
import { declarationSchema } from "./declared-days.ts";
import { toRecord } from "./item-record.ts";
import { itemSchema, wrapperSchema } from "./item-schema.ts";

export type Location = {
  readonly origin: Origin;
  /** Line or number of the record. */
  readonly line: number;
  /** A prefix for reasons if the line does not identify the record: "record 3: ". */
  readonly label: string;
};

/** Reads a question of the API, with or without its wrapper `{value, links}`. */
export function* readItem(given: unknown, { origin, line, label }: Location): Generator<ParsedEntry> {
  const rejected = (reason: string) => skip(origin, line, `${label}${reason}`);
  if (!isObject(given)) {
    yield rejected(
      `expected a written question (an object with \`id\` and \`questionText\`), found ${describeValue(given)}`,
    );
    return;
  }
  if ("covers" in given) {
    yield readDeclaration(given, { origin, line, label });
    return;
  }
  const value = "value" in given ? given["value"] : given;
  const canonical = canonicalJson(value);
  const wrapper = wrapperSchema.safeParse(given);
  const item = itemSchema.safeParse(value);
  if (canonical === null) yield rejected("is nested too deeply for a written question");
  else if (!item.success) yield rejected(describeIssue(item.error, value));
  else if (!wrapper.success) yield rejected(describeIssue(wrapper.error, given));
  else {
    const contentHash = sha256(canonical);
    yield { kind: "record", record: toRecord(item.data, wrapper.data, { origin, line, contentHash }) };
    const { answerIsCorrection, dateAnswerCorrected } = item.data;
    if (answerIsCorrection === true && dateAnswerCorrected == null) {
      yield rejected(
        "`answerIsCorrection` is true but `dateAnswerCorrected` is missing; loaded as not corrected",
      );
    }
  }
}

/** Days are declared up to the day on which they were looked at. */
function readDeclaration(given: unknown, { origin, line, label }: Location): ParsedEntry {
  const declared = declarationSchema.safeParse(given);
  const wrapper = wrapperSchema.safeParse(given);
  if (!declared.success) return skip(origin, line, `${label}${describeIssue(declared.error, given)}`);
  if (!wrapper.success) return skip(origin, line, `${label}${describeIssue(wrapper.error, given)}`);
  const statedAt = wrapper.data.retrievedAt ?? origin.statedAt;
  return { kind: "declaration", days: declared.data.covers, statedAt };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
