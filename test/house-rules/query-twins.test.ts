import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findTwins } from "../../scripts/query-twins/query-twins.ts";
import { inRepository } from "../repository-paths.ts";

/** How much two files may have in common when names are masked. More of it belongs in a part. */
const MOST = 0.85;

test.each(["sql", "cypher"])("no two files of %s/ are alike but for names", (folder) => {
  expect(findTwins(inRepository(folder), MOST)).toEqual([]);
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
