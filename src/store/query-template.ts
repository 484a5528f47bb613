import { fileOf, type QueryFile, type QueryFiles } from "./query-text.ts";

/**
 * The text of a query that reads. It depends on which parameters are given and on the values of enums, but never
 * contains a value. In Cypher, these marks start with `//`:
 * - Lines between `--? name other=VALUE` and `--/ name other=VALUE` are kept only if `name` is given or `other` has
 *   that value. `!part` stands for all parameters that the blocks of a part name. `--: other` inside such a block begins
 *   lines that are kept instead if `other` is given, and `--:` alone lines that are kept in all remaining cases.
 * - `--! name word=other` inserts a part that several queries share. Wherever the part's own file has `word`, the query
 *   has `other`. A block of the part for `word=VALUE` is kept only if `other` is VALUE.
 * - A line that ends in `--~` is reversed if the parameter `backwards` is given: `ASC` becomes `DESC`, and `<` becomes
 *   `>`.
 */
export type QueryTemplate = {
  /** The conditions that the text depends on: `name` or `name=VALUE`. */
  readonly shapedBy: readonly string[];
  /** A key made of the conditions that hold. Parameters with the same key give the same text. */
  readonly shapeOf: (params: Params) => string;
  readonly render: (params: Params) => string;
};

type Params = Readonly<Record<string, unknown>>;
type Parts = ReadonlyMap<string, QueryFile>;
type Line = { readonly text: string; readonly reverses: boolean; readonly needs: readonly Condition[] };
/** A parameter that must be given, or must have this value; if `isNot`, that must not be. */
type Test = {
  readonly mark: string;
  readonly name: string;
  readonly value: string | null;
  readonly isNot: boolean;
  /** Whether that is so in this part, whatever the parameters; null if it depends on them. */
  readonly isSo: boolean | null;
};
/** What a part has instead of some of its words. */
type Words = ReadonlyMap<string, string>;
/** At least one of these tests must hold. */
type Condition = readonly Test[];
/** `needs` are the conditions of the lines that follow. */
type Block = { readonly names: string; readonly line: number; needs: readonly Condition[] };

const mark = /^\s*(?:--|\/\/)([?!/:])\s*(.*?)\s*$/;
const comment = /^\s*(?:--|\/\/)/;
const reverseMark = /\s+(?:--|\/\/)~\s*$/;

/**
 * Reads a template. Throws if a part is missing or a block is not closed by its name; the installation is then broken.
 */
export function readTemplate(file: QueryFile, parts: Parts): QueryTemplate {
  const lines = readLines(file, parts, [], new Map()).filter(({ needs }) => !needs.some(isNever));
  const tests = lines.flatMap(({ needs }) => needs.flat()).filter(({ isSo }) => isSo === null);
  if (lines.some(({ reverses }) => reverses)) tests.push(readTest("backwards", new Map()));
  const shape = [...new Map(tests.map((test) => [test.mark, { ...test, isNot: false }])).values()].sort(
    (a, b) => (a.mark < b.mark ? -1 : 1),
  );
  return {
    shapedBy: shape.map((test) => test.mark),
    shapeOf: (params) =>
      shape
        .filter((test) => holds(test, params))
        .map((test) => test.mark)
        .join(" "),
    render: (params) =>
      lines
        .filter(({ needs }) => needs.every((condition) => condition.some((test) => holds(test, params))))
        .map((line) => (line.reverses && isGiven(params["backwards"]) ? reversed(line.text) : line.text))
        .join("\n"),
  };
}

/** The text of a query that writes, with its parts. It depends on no parameter. */
export function writtenText({ queries, parts }: QueryFiles, name: string): string {
  return readTemplate(fileOf(queries, name), parts).render({});
}

/** `name` or `name=VALUE`. */
function readTest(text: string, words: Words): Test {
  const [inPart = "", value = null] = text.split("=", 2);
  const name = words.get(inPart) ?? inPart;
  const isSo = words.has(inPart) && value !== null ? name === value : null;
  return { mark: value === null ? name : text, name, value, isNot: false, isSo };
}

function holds({ name, value, isNot, isSo }: Test, params: Params): boolean {
  return (isSo ?? (value === null ? isGiven(params[name]) : params[name] === value)) !== isNot;
}

/** Whether a condition does not hold in this part, whatever the parameters. */
function isNever(condition: Condition): boolean {
  return condition.every(({ isSo, isNot }) => isSo === isNot);
}

function readCondition(names: string, words: Words, parts: Parts): Condition {
  return names
    .split(" ")
    .flatMap((name) => (name.startsWith("!") ? namesOf(fileOf(parts, name.slice(1))) : [name]))
    .map((name) => readTest(name, words));
}

/** The parameters that the blocks of a part name. */
function namesOf({ text }: QueryFile): readonly string[] {
  const opened = text.split("\n").map((line) => line.match(mark) ?? []);
  return opened.flatMap(([, sign, names = ""]) => (sign === "?" ? names.split(/\s+/) : []));
}

/** The conditions of lines that are kept if those before them in the block are not, and `names` are given. */
function otherwise(
  before: readonly Condition[],
  names: string,
  words: Words,
  parts: Parts,
): readonly Condition[] {
  const last = before.at(-1) ?? [];
  const negated = last.map((test) => [{ ...test, isNot: true }]);
  return [...before.slice(0, -1), ...negated, ...(names === "" ? [] : [readCondition(names, words, parts)])];
}

/** Null, an empty list and false count as absent. Empty text, 0 and a list with one entry count as given. */
function isGiven(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
  );
}

/** The lines of a file and its parts. `outer` has the conditions of the blocks around a part, and `words` its own words. */
function readLines(
  file: QueryFile,
  parts: Parts,
  outer: readonly Condition[],
  words: Words,
): readonly Line[] {
  const lines: Line[] = [];
  const open: Block[] = [];
  const needs = () => [...outer, ...open.flatMap((block) => block.needs)];
  const fault = (line: number, message: string) => new Error(`${file.path}, line ${line}: ${message}`);
  const inWords = (text: string) => text.replace(/\w+/g, (word) => words.get(word) ?? word);
  for (const [index, text] of file.text.split("\n").entries()) {
    const line = index + 1;
    const [, sign, rest = ""] = text.match(mark) ?? [];
    if (sign === undefined) {
      const own = text.replace(reverseMark, "");
      lines.push({
        text: comment.test(text) ? own : inWords(own),
        reverses: reverseMark.test(text),
        needs: needs(),
      });
      continue;
    }
    const names = rest.replace(/\s+/g, " ");
    if (names === "" && sign !== ":") throw fault(line, "this mark needs a name.");
    if (sign === "?") open.push({ names, line, needs: [readCondition(names, words, parts)] });
    if (sign === ":") {
      const block = open.at(-1);
      if (block === undefined) throw fault(line, "this mark is outside of a block.");
      block.needs = otherwise(block.needs, names, words, parts);
    }
    if (sign === "/") {
      const block = open.pop();
      if (block === undefined) throw fault(line, `the block "${names}" is closed but was not opened.`);
      if (block.names !== names)
        throw fault(line, `the block "${block.names}" of line ${block.line} is closed as "${names}".`);
    }
    if (sign === "!") {
      const [name = "", ...changes] = names.split(" ");
      const part = parts.get(name);
      if (part === undefined) throw fault(line, `there is no part "${name}".`);
      const changed = new Map(changes.map((change) => wordOf(change, inWords)));
      const absent = [...changed.keys()].find((word) => !new RegExp(`\\b${word}\\b`).test(part.text));
      if (absent !== undefined) throw fault(line, `the part "${name}" has no word "${absent}".`);
      lines.push(...readLines(part, parts, needs(), changed));
    }
  }
  const [unclosed] = open;
  if (unclosed !== undefined) throw fault(unclosed.line, `the block "${unclosed.names}" is not closed.`);
  return lines;
}

/** `word=other`; what the part has instead may be a word of the file around it. */
function wordOf(change: string, inWords: (text: string) => string): readonly [word: string, other: string] {
  const [word = "", other = ""] = change.split("=", 2);
  return [word, inWords(other)];
}

const opposites: Readonly<Record<string, string>> = {
  ASC: "DESC",
  DESC: "ASC",
  "<": ">",
  ">": "<",
  "<=": ">=",
  ">=": "<=",
};

/** Only comparisons have spaces around them; Cypher's arrows do not. */
function reversed(line: string): string {
  return line.replace(/\b(?:ASC|DESC)\b|(?<= )[<>]=?(?= )/g, (word) => opposites[word] ?? word);
}
