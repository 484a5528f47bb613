import type { QueryFile } from "./query-text.ts";

/**
 * The text of a query that reads. It depends on which parameters are given and on the values of enums, but never
 * contains a value. In Cypher, these marks start with `//`:
 * - Lines between `--? name other=VALUE` and `--/ name other=VALUE` are kept only if `name` is given or `other` has
 *   that value. `--: other` inside such a block begins lines that are kept instead if `other` is given, and `--:` alone
 *   lines that are kept in all remaining cases.
 * - `--! name` inserts a part that several queries share.
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
type Line = { readonly text: string; readonly reverses: boolean; readonly needs: readonly Condition[] };
/** A parameter that must be given, or must have this value; if `isNot`, that must not be. */
type Test = {
  readonly mark: string;
  readonly name: string;
  readonly value: string | null;
  readonly isNot: boolean;
};
/** At least one of these tests must hold. */
type Condition = readonly Test[];
/** `needs` are the conditions of the lines that follow. */
type Block = { readonly names: string; readonly line: number; needs: readonly Condition[] };

const mark = /^\s*(?:--|\/\/)([?!/:])\s*(.*?)\s*$/;
const reverseMark = /\s+(?:--|\/\/)~\s*$/;

/**
 * Reads a template. Throws if a part is missing or a block is not closed by its name; the installation is then broken.
 */
export function readTemplate(file: QueryFile, parts: ReadonlyMap<string, QueryFile>): QueryTemplate {
  const lines = readLines(file, parts, []);
  const tests = lines.flatMap(({ needs }) => needs.flat());
  if (lines.some(({ reverses }) => reverses)) tests.push(readTest("backwards"));
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

/** `name` or `name=VALUE`. */
function readTest(words: string): Test {
  const [name = "", value = null] = words.split("=", 2);
  return { mark: words, name, value, isNot: false };
}

function holds({ name, value, isNot }: Test, params: Params): boolean {
  return (value === null ? isGiven(params[name]) : params[name] === value) !== isNot;
}

function readCondition(names: string): Condition {
  return names.split(" ").map(readTest);
}

/** The conditions of lines that are kept if those before them in the block are not, and `names` are given. */
function otherwise(before: readonly Condition[], names: string): readonly Condition[] {
  const last = before.at(-1) ?? [];
  const negated = last.map((test) => [{ ...test, isNot: true }]);
  return [...before.slice(0, -1), ...negated, ...(names === "" ? [] : [readCondition(names)])];
}

/** Null, an empty list and false count as absent. Empty text, 0 and a list with one entry count as given. */
function isGiven(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
  );
}

/** The lines of a file and its parts. `outer` has the conditions of the blocks around a part. */
function readLines(
  file: QueryFile,
  parts: ReadonlyMap<string, QueryFile>,
  outer: readonly Condition[],
): readonly Line[] {
  const lines: Line[] = [];
  const open: Block[] = [];
  const needs = () => [...outer, ...open.flatMap((block) => block.needs)];
  const fault = (line: number, message: string) => new Error(`${file.path}, line ${line}: ${message}`);
  for (const [index, text] of file.text.split("\n").entries()) {
    const line = index + 1;
    const [, sign, rest = ""] = text.match(mark) ?? [];
    if (sign === undefined) {
      lines.push({ text: text.replace(reverseMark, ""), reverses: reverseMark.test(text), needs: needs() });
      continue;
    }
    const names = rest.replace(/\s+/g, " ");
    if (names === "" && sign !== ":") throw fault(line, "this mark needs a name.");
    if (sign === "?") open.push({ names, line, needs: [readCondition(names)] });
    if (sign === ":") {
      const block = open.at(-1);
      if (block === undefined) throw fault(line, "this mark is outside of a block.");
      block.needs = otherwise(block.needs, names);
    }
    if (sign === "/") {
      const block = open.pop();
      if (block === undefined) throw fault(line, `the block "${names}" is closed but was not opened.`);
      if (block.names !== names)
        throw fault(line, `the block "${block.names}" of line ${block.line} is closed as "${names}".`);
    }
    if (sign === "!") {
      const part = parts.get(names);
      if (part === undefined) throw fault(line, `there is no part "${names}".`);
      lines.push(...readLines(part, parts, needs()));
    }
  }
  const [unclosed] = open;
  if (unclosed !== undefined) throw fault(unclosed.line, `the block "${unclosed.names}" is not closed.`);
  return lines;
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
