import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeTables } from "../people/people-fixture.ts";
import { runCli } from "./run-cli.ts";

const rows = [
  "1,Commons,2025-07-01,To ask the Secretary of State for Tides, how many buoys there are.",
  "2,Commons,2025-10-02,To ask the Secretary of State for Tides, how many piers there are.",
  "HL3,Lords,2025-10-09,To ask His Majesty's Government how many cranes there are.",
].map((row) => row.replace(/(To ask.*)$/, '"$1"'));

test("doctor says how fresh each source is, and what to fetch next", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "doctor-freshness-"));
  await writeFile(join(cwd, "q.csv"), ["uin,house,tabledOn,text", ...rows].join("\n"));
  await runCli(["import", "q.csv", ...writeTables()], { cwd });
  const { freshness } = JSON.parse((await runCli(["doctor", "--json"], { cwd })).stdout);
  expect(freshness.sources).toMatchObject([
    { source: "Questions in the Commons", until: "2025-10-09" },
    { source: "Questions in the Lords", until: "2025-10-09" },
    { source: "List of members", what: "latest change" },
    { source: "List of ministers", what: "latest change" },
  ]);
  for (const { until, daysAgo } of freshness.sources)
    expect(daysAgo).toBeGreaterThan((Date.parse("2026-01-01") - Date.parse(until)) / 86_400_000);
  expect(freshness.next).toEqual([
    "npx written-answers fetch --house commons --from 2025-10-01",
    "npx written-answers fetch --house lords --from 2025-10-01",
    "npx written-answers fetch --house commons --from 2025-08-01 --to 2025-09-30",
    "npx written-answers fetch people",
  ]);
  const { stdout } = await runCli(["doctor"], { cwd });
  expect(stdout).toMatch(/\n {2}Questions in the Lords {3}seen until 2025-10-09 \(\d+ days ago\)\n/);
  expect(stdout).toContain("\nTo bring it up to date:\n  npx written-answers fetch --house commons");
});

test("doctor suggests nothing for sources that a graph does not have", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "doctor-freshness-"));
  await writeFile(join(cwd, "empty.json"), "[]");
  await runCli(["import", "empty.json"], { cwd });
  const { stdout } = await runCli(["doctor"], { cwd });
  expect(stdout).toMatch(/\n {2}Questions in the Lords {3}none\n/);
  expect(stdout).not.toContain("To bring it up to date");
});
