import { sha256 } from "../../../model/ids.ts";
import type { Origin } from "../../read/open-source.ts";
import { describeIssue, shown } from "../describe-issue.ts";
import { type ParsedEntry, skip } from "../parsed-entry.ts";
import { canonicalJson } from "./canonical-json.ts";
import { toRecord } from "./item-record.ts";
import { itemSchema, wrapperSchema } from "./item-schema.ts";

export type Location = {
  readonly origin: Origin;
  /** Line or number of the record. */
  readonly line: number;
  /** What a reason begins with, where the line alone does not say which record is meant: "record 3: ". */
  readonly label: string;
};

/** A question of the API with or without its wrapper `{value, links}`, loaded or refused. */
export function* readItem(given: unknown, { origin, line, label }: Location): Generator<ParsedEntry> {
  const refuse = (reason: string) => skip(origin, line, `${label}${reason}`);
  if (!isObject(given)) {
    yield refuse(
      `expected a written question, an object with \`id\` and \`questionText\`, found ${shown(given)}`,
    );
    return;
  }
  const value = "value" in given ? given["value"] : given;
  const canonical = canonicalJson(value);
  const wrapper = wrapperSchema.safeParse(given);
  const item = itemSchema.safeParse(value);
  if (canonical === null) yield refuse("is nested too deeply; expected a written question");
  else if (!item.success) yield refuse(describeIssue(item.error, value));
  else if (!wrapper.success) yield refuse(describeIssue(wrapper.error, given));
  else {
    const contentHash = sha256(canonical);
    yield { kind: "record", record: toRecord(item.data, wrapper.data, { origin, line, contentHash }) };
    const { answerIsCorrection, dateAnswerCorrected } = item.data;
    if (answerIsCorrection === true && dateAnswerCorrected == null) {
      yield refuse(
        "`answerIsCorrection` is true; expected `dateAnswerCorrected` to give the day, found none",
      );
    }
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
