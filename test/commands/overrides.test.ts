import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const questions = [
  {
    value: {
      ...{ id: 7, uin: "700", house: "Commons", dateTabled: "2025-09-01T00:00:00", askingMemberId: 1 },
      ...{ answeringBodyName: "Home Office", questionText: "To ask about talks with Korea and Jordan." },
    },
  },
];

const header = "question,answer,start,end,surface,action,code,reason,author\n";

test("overrides apply in an import and again after relink, and invalid ones are reported", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "overrides-"));
  const env = { OVERRIDES: "overrides.csv" };
  await writeFile(join(cwd, "questions.json"), JSON.stringify(questions));
  await writeFile(join(cwd, "overrides.csv"), `${header}7,,,,Korea,retarget,KP,the letter says so,Ann\n`);
  const imported = await runCli(["import", "questions.json"], { cwd, env });
  expect(imported.stdout).toContain(
    "Overrides in overrides.csv: 1 used, 0 for texts not linked in this run, 0 without effect.",
  );
  expect(imported.code).toBe(0);

  await writeFile(
    join(cwd, "overrides.csv"),
    `${header}7,,,,Jordan,reject,,a person,\n7,,,,Chad,reject,,not there,\n8,,,,Chad,reject,,nowhere,\n7,,,,Korea,retarget,XX,no such code,\n7,7,,,Korea,drop,,,\n`,
  );
  const relinked = await runCli(["relink"], { cwd, env });
  expect(relinked.stdout).toContain("1 used, 0 for texts not linked in this run, 4 without effect.");
  expect(relinked.stdout).toContain(
    'overrides.csv:3: matches nothing: question 7 does not have "Chad" as a mention of a country',
  );
  expect(relinked.stdout).toContain(
    "overrides.csv:4: matches nothing: the graph has no question with the id 8",
  );
  expect(relinked.stdout).toContain(
    "overrides.csv:5: code: accept and retarget need the ISO 3166-1 alpha-2 code",
  );
  expect(relinked.stdout).toMatch(/overrides\.csv:6: .*expected accept, reject or retarget/);
  expect(relinked.code).toBe(1);
  const { stdout } = await runCli(["doctor", "--json"], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ counts: { MENTIONS: 0 } });
});

test("a file that is not a table of overrides is rejected before anything is done", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "overrides-"));
  await writeFile(join(cwd, "overrides.csv"), "id,code\n7,KP\n");
  const { code, stderr } = await runCli(["relink"], { cwd, env: { OVERRIDES: "overrides.csv" } });
  expect(code).toBe(2);
  expect(stderr).toContain("overrides.csv has no column question, answer");
});
