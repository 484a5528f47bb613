import type { Line } from "../../read/split-lines.ts";
import { parseDay } from "../parse-day.ts";
import { emptyAnswer, joinParagraphs } from "./divide-exchange.ts";
import { type FoundMinister, findMinister } from "./find-minister.ts";
import { departmentForm, parseDepartment } from "./parse-department.ts";
import { type PageCredit, parsePageCredit } from "./parse-page-credit.ts";
import { parsePageHead } from "./parse-page-head.ts";
import { expected, type Finding, type ParsedBlock } from "./parsed-block.ts";

/** Lines that the pages print around the text. */
const furniture = /^(?:portrait|(?:- )?view source)$/i;
const answeredOn = /^this question was answered on\b\s*/i;
/** The longest such line with a date. Anything longer is a sentence of the answer. */
const MAX_ANSWERED_ON = 70;
/** Lines for a heading, the date asked and a few unknown lines. */
const MAX_HEAD = 8;

/**
 * Parses a question page: `### URL`, a head, `Question to …`, the question, the credit with its date, and the answer.
 */
export function parseQuestionPage(first: Line, all: readonly Line[]): ParsedBlock {
  const rest = all.filter((line) => !furniture.test(line.text));
  const at = rest.slice(0, MAX_HEAD).findIndex((line) => parseDepartment(line.text) !== null);
  const label = rest[at];
  const departmentLine = label === undefined ? null : parseDepartment(label.text);
  if (label === undefined || departmentLine === null) {
    return { broken: { line: first.number, reason: `expected ${departmentForm} below the page's address` } };
  }
  const head = parsePageHead(first, rest.slice(0, at));
  if ("broken" in head) return head;
  const below = rest.slice(at + 1);
  const body = departmentLine.rest === "" ? below : [{ ...label, text: departmentLine.rest }, ...below];
  const parts = dividePage(body);
  if ("broken" in parts) return parts;
  const text = joinParagraphs(parts.question);
  if (text === "") return expected("the question's text", body[0], label);
  const { uin, url, heading, tabledOn } = head;
  const { answer } = parts;
  const warnings = [...head.warnings, ...parts.warnings];
  const fields = {
    uin,
    url,
    heading,
    tabledOn,
    asker: null,
    department: departmentLine.department,
    text,
    answer,
  };
  return { fields, warnings };
}

/**
 * Divides question and answer. Without a credit or a date, the first paragraph is the question, the rest the answer.
 */
function dividePage(body: readonly Line[]) {
  const on = body.findIndex((line) => line.text.length <= MAX_ANSWERED_ON && answeredOn.test(line.text));
  const onLine = body[on];
  const day = onLine === undefined ? null : parseDay(onLine.text.replace(answeredOn, ""));
  if (onLine !== undefined && day === null) {
    return expected(
      "`This question was answered on` and a date such as `21st December 2017`",
      onLine,
      onLine,
    );
  }
  const before = onLine === undefined ? body : body.slice(0, on);
  const by = findMinister(before);
  const credited = by === null ? null : readCredit(before, by, onLine !== undefined);
  const questionEnd = by?.index ?? (onLine === undefined ? 1 : on);
  const answerStart =
    onLine !== undefined ? on + 1 : by === null ? 1 : by.index + 1 + (credited?.length ?? 0);
  const reply = joinParagraphs(body.slice(answerStart));
  const minister = credited?.minister ?? null;
  const marker = onLine ?? (by === null ? undefined : body[by.index]);
  const empty: readonly Finding[] =
    reply === "" && marker !== undefined && (minister ?? day) !== null ? [emptyAnswer(marker)] : [];
  return {
    question: body.slice(0, questionEnd),
    answer: reply === "" ? null : { text: reply, answeredOn: day, minister },
    warnings: [...(credited?.warnings ?? []), ...empty],
  };
}

/**
 * Reads the credit from the line of `Answered by` and the lines below it. Unbounded, it ends after a name on that line.
 */
function readCredit(lines: readonly Line[], by: FoundMinister, bounded: boolean): PageCredit {
  const below = lines.slice(by.index + 1);
  const line = lines[by.index];
  if (by.minister === null || line === undefined) return parsePageCredit(below, bounded);
  if (!bounded) return { minister: by.minister, length: 0, warnings: [] };
  const { name, role } = by.minister;
  return parsePageCredit([{ ...line, text: role === null ? name : `${name} - ${role}` }, ...below], bounded);
}
