import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { settingNames } from "../../src/config.ts";
import { edgeTypes, nodeLabels } from "../../src/model/graph.ts";
import { inRepository } from "../repository-paths.ts";

const read = (path: string) => readFileSync(inRepository(path), "utf8");
const readPage = ({ name }: { readonly name: string }) =>
  name.endsWith(".md") ? [read(`docs/${name}`)] : [];
const names = z.record(z.string(), z.string());
const pkg = z
  .object({ scripts: names, dependencies: names, devDependencies: names })
  .parse(JSON.parse(read("package.json")));

test("docs/settings.md has every setting", () => {
  const page = read("docs/settings.md");
  expect(settingNames.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
});

test("docs/graph-model.md has every label and every edge type, with what it joins", () => {
  const page = read("docs/graph-model.md");
  const rows = page.split("\n").filter((line) => line.startsWith("|"));
  for (const label of nodeLabels) expect(rows.some((row) => row.startsWith(`| ${label} |`))).toBe(true);
  for (const { type, from, to } of edgeTypes) {
    const row = rows.find((each) => each.startsWith(`| ${type} |`)) ?? "";
    expect(row, type).toContain(from);
    expect(row, type).toContain(to);
  }
});

test("docs/queries.md shows every worked query word for word, under its question", () => {
  const page = read("docs/queries.md");
  const queries = readdirSync(inRepository("examples/queries"));
  expect(queries.length).toBeGreaterThanOrEqual(10);
  for (const file of queries) {
    const query = read(`examples/queries/${file}`).trimEnd();
    const [, question = ""] = query.match(/^# (.+)\n/) ?? [];
    const [, section = ""] = page.split(`\n## ${question}\n`);
    expect(section.split("\n## ")[0], file).toContain(`\`\`\`graphql\n${query}\n\`\`\``);
  }
});

test("the README shows the flagship query as it is in the first tab", () => {
  const [, query = ""] = read("examples/queries/01-ministers-on-russia-and-north-korea.graphql").split(
    /^#.*\n/,
  );
  expect(read("README.md")).toContain(query.trimEnd());
});

test("the README has every npm script", () => {
  const page = read("README.md");
  const called = (name: string) => (["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`);
  expect(Object.keys(pkg.scripts).filter((name) => !page.includes(`| \`${called(name)}\` |`))).toEqual([]);
});

test("every dependency has its reason, and every reason its dependency", () => {
  const rows = read("docs/decisions/0001-dependencies.md").matchAll(/^\| ([^|]+) \| [^|]*\w[^|]* \|$/gm);
  const [, ...explained] = [...rows].flatMap(([, names = ""]) => names.split(", "));
  expect(explained.sort()).toEqual(Object.keys({ ...pkg.dependencies, ...pkg.devDependencies }).sort());
});

test("every command of the CLI is in the README, and every option in the README or docs", () => {
  const help = (...args: readonly string[]) =>
    spawnSync(process.execPath, [inRepository("bin/written-answers.js"), ...args, "--help"], {
      encoding: "utf8",
    }).stdout;
  const found = (text: string, mark: RegExp) => [...text.matchAll(mark)].map(([, name = ""]) => name);
  const [, listed = ""] = help().split("\nCommands:\n");
  const commands = found(listed, /^ {2}([a-z-]+)\b/gm).filter((name) => name !== "help");
  expect(commands.length).toBeGreaterThan(0);
  const readme = read("README.md");
  const pages = [readme, ...readdirSync(inRepository("docs"), { withFileTypes: true }).flatMap(readPage)];
  for (const command of commands) {
    expect(readme).toMatch(new RegExp(`npx written-answers ${command}\\b`));
    for (const option of found(help(command), /^ {2}(?:-\w, )?(--[a-z-]+)/gm)) {
      expect(pages.join("\n"), `${command} ${option}`).toContain(option);
    }
  }
});

test("every decision gives its context, the decision and what was rejected", () => {
  for (const file of readdirSync(inRepository("docs/decisions"))) {
    const page = read(`docs/decisions/${file}`);
    expect(file).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
    for (const heading of ["Context", "Decision", "Rejected options"])
      expect(page, file).toContain(`## ${heading}\n`);
  }
});

test("every dependency is pinned, and the lockfile names no registry", () => {
  const versions = Object.values({ ...pkg.dependencies, ...pkg.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(read("package-lock.json")).not.toContain('"resolved": "http');
});
