import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inRepository } from "../repository-paths.ts";
import { cliCommands, cliHelp } from "./cli-help.ts";
import { sourceFiles } from "./source-files.ts";
import { stringLiterals } from "./string-literals.ts";
import { wordsGivenUp } from "./words-given-up.ts";

/** Words given up in a text, as `place:line "word" (use: …)`. */
function givenUpIn(place: string, text: string): readonly string[] {
  return wordsGivenUp.flatMap(({ word, use }) =>
    [...text.matchAll(word)].map(({ 0: found, index }) => {
      const line = text.slice(0, index).split("\n").length;
      return `${place}:${line} "${found.replace(/\s+/g, " ")}" (use: ${use})`;
    }),
  );
}

const read = (path: string) => readFileSync(inRepository(path), "utf8");
/** Rows of a table stay as empty lines, so that the numbers of the others hold. */
const withoutTables = (page: string) => page.replace(/^\|.*$/gm, "");

test("no word given up is in the schema that clients see", () => {
  expect(givenUpIn("schema/schema.graphql", read("schema/schema.graphql"))).toEqual([]);
});

test("no word given up is in the README, CONTRIBUTING or docs", () => {
  const docs = globSync("docs/**/*.md", { cwd: inRepository(".") }).sort();
  expect(docs.length).toBeGreaterThan(0);
  const found = [
    ...["README.md", ...docs].flatMap((path) => givenUpIn(path, read(path))),
    // The glossary is a table that lists them.
    ...givenUpIn("CONTRIBUTING.md", withoutTables(read("CONTRIBUTING.md"))),
  ];
  expect(found).toEqual([]);
});

test("no word given up is in what the command line says about itself", () => {
  const pages = [[], ...cliCommands().map((command) => [command])];
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap((command) => givenUpIn(`--help ${command}`, cliHelp(...command)))).toEqual([]);
});

test("no word given up is in a string of src or schema", () => {
  const found = [...sourceFiles("src"), ...sourceFiles("schema")].flatMap(({ path, text }) => {
    // Everything else becomes blank, so that the numbers of the lines hold.
    const blank = text.replace(/[^\n]/g, " ");
    const strings = stringLiterals(text).reduce(
      (page, { text: literal, at }) => page.slice(0, at) + literal + page.slice(at + literal.length),
      blank,
    );
    return givenUpIn(path, strings);
  });
  expect(found).toEqual([]);
});

test("a word given up is found, also across lines, and its namesakes are not", () => {
  const found = givenUpIn("page", 'Her post, be\nit a seat,\n"x" is no id.');
  expect(found.map((each) => each.replace(/ \(.*/, ""))).toEqual([
    'page:1 "post"',
    'page:2 "seat"',
    'page:1 "be it"',
    'page:3 "is no i"',
  ]);
  expect(givenUpIn("page", "HTTP POST; post.csv, post_id; there is no file; it is no longer open")).toEqual(
    [],
  );
});

test("strings are told from comments, patterns and code", () => {
  const code = [
    'const a = "one // two"; // "not this"',
    "/* nor `this` */ const pattern = /[\"'`]/;",
    `const b = \`three \${a ? \`four\` : "five"} six\`;`,
    "const c = 'seven';",
  ].join("\n");
  expect(stringLiterals(code).map(({ text }) => text)).toEqual([
    '"one // two"',
    `\`three \${a ? \`four\` : "five"} six\``,
    "'seven'",
  ]);
});
