/**
 * The text of a query that reads, shaped by which of its parameters are given; their values never come into it. Lines
 * between `--? name other` and `--?` stand only where one of these parameters is given, `--! name` brings in a part that
 * several queries share, and a line that ends in `--~` is turned round, `ASC` for `DESC` and `<` for `>`, where the
 * parameter `backwards` is given. In Cypher the marks begin with `//`.
 */
export type QueryTemplate = {
  /** The parameters whose presence shapes the text. */
  readonly shapedBy: readonly string[];
  /** Which of those are given, as a key: parameters of one shape give one text. */
  readonly shapeOf: (params: Params) => string;
  readonly render: (params: Params) => string;
};

type Params = Readonly<Record<string, unknown>>;
type Line = { readonly text: string; readonly reverses: boolean; readonly needs: readonly Condition[] };
/** Parameters of which at least one must be given. */
type Condition = readonly string[];

const mark = /^\s*(?:--|\/\/)([?!])\s*(.*?)\s*$/;
const reverseMark = /\s+(?:--|\/\/)~\s*$/;

/** Reads a template; throws for a part that is not there and for a block that is not closed: faults of the installation. */
export function readTemplate(text: string, parts: ReadonlyMap<string, string>): QueryTemplate {
  const lines: Line[] = [];
  const open: Condition[] = [];
  for (const line of withParts(text, parts)) {
    const [, sign, names = ""] = line.match(mark) ?? [];
    if (sign === undefined)
      lines.push({ text: line.replace(reverseMark, ""), reverses: reverseMark.test(line), needs: [...open] });
    else if (names !== "") open.push(names.split(/\s+/));
    else if (open.pop() === undefined) throw new Error(`A block of a query is closed that was never opened.`);
  }
  if (open.length > 0) throw new Error(`A block of a query is not closed: ${open.join(", ")}.`);
  const shapedBy = [
    ...new Set([
      ...lines.flatMap(({ needs }) => needs.flat()),
      ...(lines.some(reverses) ? ["backwards"] : []),
    ]),
  ].sort();
  return {
    shapedBy,
    shapeOf: (params) => shapedBy.filter((name) => isGiven(params[name])).join(" "),
    render: (params) =>
      lines
        .filter(({ needs }) => needs.every((condition) => condition.some((name) => isGiven(params[name]))))
        .map((line) => (line.reverses && isGiven(params["backwards"]) ? reversed(line.text) : line.text))
        .join("\n"),
  };
}

/** Null, an empty list and false are the absence of a parameter; an empty text, 0 and a list of one are values. */
function isGiven(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
  );
}

function withParts(text: string, parts: ReadonlyMap<string, string>): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const [, sign, name = ""] = line.match(mark) ?? [];
    if (sign !== "!") return [line];
    const part = parts.get(name);
    if (part === undefined) throw new Error(`The part ${name} of a query is missing from the installation.`);
    return withParts(part, parts);
  });
}

const reverses = (line: Line) => line.reverses;
const opposites: Readonly<Record<string, string>> = {
  ASC: "DESC",
  DESC: "ASC",
  "<": ">",
  ">": "<",
  "<=": ">=",
  ">=": "<=",
};

/** Comparisons stand between spaces, where the arrows of Cypher do not. */
function reversed(line: string): string {
  return line.replace(/\b(?:ASC|DESC)\b|(?<= )[<>]=?(?= )/g, (word) => opposites[word] ?? word);
}
