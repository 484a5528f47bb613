import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findTwins } from "../../scripts/query-twins/query-twins.ts";
import { inRepository } from "../repository-paths.ts";

/** How much two files may have in common when names are masked. More of it belongs in a part. */
const MOST = 0.85;

/** Pairs that stay, with the reason. */
const staying: readonly (readonly [one: string, other: string, because: string])[] = [
  [
    "lists/list-answers.sql",
    "lists/list-questions.sql",
    "Table, alias and days differ; a part would take five words.",
  ],
  [
    "lists/list-answers.cypher",
    "lists/list-questions.cypher",
    "Table, alias and days differ; a part would take five words.",
  ],
  ["parts/member-conditions.sql", "parts/office-conditions.sql", "Two conditions each, of other things."],
  [
    "parts/member-conditions.cypher",
    "parts/office-conditions.cypher",
    "Two conditions each, of other things.",
  ],
  ["writes/save-answers.sql", "writes/save-questions.sql", "They share the form of INSERT, not a column."],
  [
    "writes/save-answer-mentions.cypher",
    "writes/save-question-mentions.cypher",
    "A question's edges are new. An answer to several questions occurs once for each of them.",
  ],
  [
    "writes/save-answer-topics.cypher",
    "writes/save-question-topics.cypher",
    "A question's edges are new. An answer to several questions occurs once for each of them.",
  ],
];

test.each(["sql", "cypher"])("no two files of %s/ are alike but for names, except for a reason", (folder) => {
  const found = findTwins(inRepository(folder), MOST).map(({ files }) => files);
  const expected = staying.filter(([file]) => file.endsWith(`.${folder}`));
  expect(found.map(String).sort()).toEqual(expected.map(([one, other]) => `${one},${other}`).sort());
});

test("files that differ in names only are found, and short or different ones are not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "twins-"));
  const query = (table: string, id: string) =>
    `-- All of ${table}.\nSELECT *\nFROM ${table}\n--? ${id}\nWHERE ${id} = :${id} --~\n--/ ${id}\nORDER BY ${id}\nLIMIT 1;\n`;
  const files = {
    "a.sql": query("party", "name"),
    "b.sql": query("member_of_party", "memberId"),
    "c.sql": `${query("party", "name")}DELETE FROM party WHERE NOT EXISTS (SELECT 1 FROM member_of_party);\n`,
    "short.sql": "SELECT * FROM party;\n",
    "short2.sql": "SELECT * FROM member;\n",
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  expect(findTwins(folder, MOST)).toEqual([{ files: ["a.sql", "b.sql"], equal: 1 }]);
});
