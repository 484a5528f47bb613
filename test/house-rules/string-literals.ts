/** A comment, a regular expression, or a literal; they are found together, because each may hold the marks of another. */
const token =
  /(?<comment>\/\*[\s\S]*?\*\/|\/\/[^\n]*)|(?<pattern>(?<=[(,=:[!&|?{};]\s*|\breturn\s+)\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/)|(?<literal>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:\\[\s\S]|\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\}|[^`\\])*`)/g;

/** The string literals and templates of TypeScript, with the place of each in the code. */
export function stringLiterals(code: string): readonly { readonly text: string; readonly at: number }[] {
  return [...code.matchAll(token)].flatMap(({ groups, index }) => {
    const text = groups?.["literal"];
    return text === undefined ? [] : [{ text, at: index }];
  });
}
