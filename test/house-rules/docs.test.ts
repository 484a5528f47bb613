import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { graphModelSvg } from "../../scripts/draw-graph-model/graph-model-svg.ts";
import { settingNames } from "../../src/config.ts";
import { edgeTypes, nodeLabels } from "../../src/model/graph.ts";
import { inRepository } from "../repository-paths.ts";
import { cliCommands, cliHelp } from "./cli-help.ts";

const read = (path: string) => readFileSync(inRepository(path), "utf8");
const pages = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/README.md", "examples/client/README.md"],
  ...readdirSync(inRepository("docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];
const names = z.record(z.string(), z.string());
const pkg = z
  .object({ scripts: names, dependencies: names, optionalDependencies: names, devDependencies: names })
  .parse(JSON.parse(read("package.json")));
const dependencies = { ...pkg.dependencies, ...pkg.optionalDependencies, ...pkg.devDependencies };

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

test("docs/scripts.md has every npm script", () => {
  const page = read("docs/scripts.md");
  const called = (name: string) => (["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`);
  expect(Object.keys(pkg.scripts).filter((name) => !page.includes(`| \`${called(name)}\` |`))).toEqual([]);
});

test("every dependency has its reason, and every reason its dependency", () => {
  const rows = read("docs/decisions/0001-dependencies.md").matchAll(/^\| ([^|]+) \| [^|]*\w[^|]* \|$/gm);
  const [, ...explained] = [...rows].flatMap(([, names = ""]) => names.split(", "));
  expect(explained.sort()).toEqual(Object.keys(dependencies).sort());
});

test("docs/commands.md has every command of the CLI, and every option is on some page", () => {
  const commands = cliCommands();
  expect(commands.length).toBeGreaterThan(0);
  const commandPage = read("docs/commands.md");
  const allPages = pages.map(read).join("\n");
  for (const command of commands) {
    expect(commandPage).toMatch(new RegExp(`npx written-answers ${command}\\b`));
    for (const [, option = ""] of cliHelp(command).matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)) {
      expect(allPages, `${command} ${option}`).toContain(option);
    }
  }
});

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}

test("every link between pages leads to a file that exists and, with an anchor, to a heading of it", () => {
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(([link, path, anchor]) => {
      const target = path === "" ? page : join(dirname(page), path ?? "");
      return { page, link, target, anchor };
    }),
  );
  expect(links.length).toBeGreaterThan(50);
  const broken = links.filter(({ target, anchor }) => {
    if (!existsSync(inRepository(target))) return true;
    const headings = () => read(target).match(/(?<=^#+ ).+$/gm) ?? [];
    return anchor !== undefined && !headings().map(anchorOf).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test("docs/images/graph-model.svg is the graph as the model has it (npm run draw-graph-model writes it)", () => {
  expect(read("docs/images/graph-model.svg")).toBe(graphModelSvg());
});

test("every decision gives its context, the decision and what was rejected", () => {
  for (const file of readdirSync(inRepository("docs/decisions"))) {
    const page = read(`docs/decisions/${file}`);
    expect(file).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
    for (const heading of ["Context", "Decision", "Rejected options"])
      expect(page, file).toContain(`## ${heading}\n`);
  }
});

test("every dependency is pinned, and the lockfile names no download address", () => {
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(read("package-lock.json")).not.toContain('"resolved": "http');
});

test("the lockfile pins the Node of every platform by its hash, and nothing is fetched past it", () => {
  const { packages } = z
    .object({
      packages: z.record(z.string(), z.object({ version: z.string(), integrity: z.string().optional() })),
    })
    .parse(JSON.parse(read("package-lock.json")));
  const starter = read("bin/written-answers.js");
  for (const [name, version] of Object.entries(pkg.optionalDependencies)) {
    expect(packages[`node_modules/${name}`], name).toMatchObject({
      version,
      integrity: expect.stringMatching(/^sha512-/),
    });
    expect(starter).toContain(`"${name}"`);
  }
  expect(read("package-lock.json")).not.toContain("hasInstallScript");
});

test("docs/operations.md alerts only on metrics that it lists, in valid rules", () => {
  const page = read("docs/operations.md");
  const [table = "", alerts = ""] = page.split("\n## Alerts\n");
  const [, yaml = ""] = /```yaml\n(.*?)```/s.exec(alerts) ?? [];
  const rule = z.object({
    alert: z.string(),
    expr: z.string(),
    annotations: z.object({ summary: z.string() }),
  });
  const { groups } = z.object({ groups: z.array(z.object({ rules: z.array(rule) })) }).parse(parse(yaml));
  const used = groups.flatMap(({ rules }) =>
    rules.flatMap(({ expr }) => expr.match(/written_answers_\w+/g) ?? []),
  );
  expect(used.length).toBeGreaterThan(5);
  for (const name of used) expect(table).toContain(name.replace(/_bucket$/, ""));
});
