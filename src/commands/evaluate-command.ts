import { describeEvaluation, evaluate } from "../evaluate/evaluation.ts";
import { readFloors } from "../evaluate/floors.ts";
import { readGold } from "../evaluate/read-gold.ts";
import { BadSettingError, UnreadableInputError } from "../model/errors.ts";
import { showableText } from "../model/showable.ts";
import { jsonOf, textOf } from "./report-text.ts";

export type EvaluateOptions = {
  readonly headings?: string;
  readonly labels?: string;
  readonly headingLabels?: string;
  readonly answers?: readonly string[];
  readonly sameTextLabels?: string;
  readonly floor?: string;
  readonly json: boolean;
};

/**
 * `evaluate GOLD`: measures how well countries, topics and answers with the same text are found. The exit code is 1 if a
 * score is below its floor, and 2 if lines were invalid, because the scores then do not cover the entire file.
 */
export async function evaluateCommand(file: string, options: EvaluateOptions): Promise<number> {
  const floors = readFloors(options.floor ?? null);
  const gold = readGold(file);
  for (const { line, reason } of gold.bad) process.stderr.write(textOf([`${file}:${line}: ${reason}`]));
  if (gold.texts.length === 0) {
    const expected = "one line per text: {id, field, text, mentions: [{start, end, surface, code, kind}]}";
    throw new UnreadableInputError(file, `"${file}" has no labelled texts; expected ${expected}.`);
  }
  const { headings = null, labels = null, headingLabels = null } = options;
  const { answers = [], sameTextLabels = null } = options;
  if (sameTextLabels !== null && answers.length === 0)
    throw new BadSettingError("--same-text-labels requires --answers.");
  const evaluation = await evaluate(
    gold,
    { headings, labels, headingLabels, answers, sameTextLabels },
    floors,
  );
  process.stdout.write(options.json ? jsonOf(evaluation) : showableText(describeEvaluation(evaluation)));
  if (gold.bad.length > 0) return 2;
  return evaluation.belowFloor.length > 0 ? 1 : 0;
}
