import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./source-files.ts";

/** What each room may import of ours, besides its own files. The first matching line counts. */
const rooms: readonly (readonly [room: string, mayImport: readonly string[]])[] = [
  ["src/model/", []],
  ["src/linking/", ["src/model/"]],
  ["src/people/", ["src/model/"]],
  ["src/search/", ["src/model/"]],
  ["src/store/", ["src/model/", "src/search/"]],
  ["src/paths/", ["src/model/", "src/store/graph-store.ts"]],
  ["src/import/read/", ["src/model/"]],
  ["src/import/html/", []],
  [
    "src/import/formats/",
    ["src/model/", "src/import/read/", "src/import/html/", "src/import/question-record.ts"],
  ],
  ["src/import/", ["src/model/", "src/linking/", "src/people/", "src/store/"]],
  [
    "src/evaluate/",
    ["src/model/", "src/linking/", "src/import/formats/parse-file.ts", "src/import/read/list-files.ts"],
  ],
  ["src/fetch/", ["src/model/"]],
  ["src/http/", ["src/model/", "src/store/graph-store.ts", "src/store/counted-store.ts"]],
  ["schema/schema.ts", ["schema/"]],
  [
    "schema/machinery/",
    [
      "src/model/",
      "src/linking/",
      "src/search/",
      "src/store/graph-store.ts",
      "src/store/counted-store.ts",
      "src/store/catalogue/",
    ],
  ],
  [
    "schema/nodes/",
    [
      "schema/machinery/",
      "schema/dataset/",
      "src/model/",
      "src/search/",
      "src/linking/",
      "src/store/catalogue/",
    ],
  ],
  [
    "schema/dataset/",
    ["schema/machinery/", "src/model/", "src/store/graph-store.ts", "src/store/catalogue/"],
  ],
  [
    "schema/queries/",
    [
      "schema/machinery/",
      "schema/nodes/",
      "src/model/",
      "src/linking/",
      "src/paths/",
      "src/search/",
      "src/store/graph-store.ts",
      "src/store/counted-store.ts",
      "src/store/catalogue/",
    ],
  ],
  ["src/config.ts", ["src/http/http-settings.ts", "src/model/", "src/store/store-config.ts"]],
  ["src/app.ts", ["schema/", "src/http/", "src/model/", "src/store/graph-store.ts"]],
  ["src/server.ts", ["src/app.ts", "src/http/http-settings.ts", "src/model/", "src/store/graph-store.ts"]],
  [
    "src/commands/",
    [
      "src/config.ts",
      "src/evaluate/",
      "src/fetch/",
      "src/import/",
      "src/model/",
      "src/server.ts",
      "src/store/graph-store.ts",
      "src/store/open-store.ts",
    ],
  ],
  ["src/cli.ts", ["src/commands/", "src/model/"]],
];

/** Packages, folders and files that only some places may know, with whatever is below them. */
const keptBy: readonly (readonly [name: string, keepers: readonly string[]])[] = [
  ["neo4j-driver", ["src/store/neo4j/"]],
  ["node:sqlite", ["src/store/sqlite/"]],
  ["commander", ["src/cli.ts"]],
  ["html-to-text", ["src/import/html/"]],
  ["@streamparser/json", ["src/import/formats/json/"]],
  ["ky", ["src/fetch/"]],
  ["src/store/neo4j", ["src/store/neo4j/", "src/store/open-store.ts"]],
  ["src/store/sqlite", ["src/store/sqlite/", "src/store/open-store.ts"]],
  ["src/store/open-store.ts", ["src/commands/"]],
];

const files = [...sourceFiles("src"), ...sourceFiles("schema")];
const isOurs = (name: string) => name.startsWith("src/") || name.startsWith("schema/");

test("every file is in a folder that the table lists", () => {
  const homeless = files.filter(({ path }) => !rooms.some(([room]) => path.startsWith(room)));
  expect(homeless.map(({ path }) => path)).toEqual([]);
});

test("imports go one way", () => {
  const wrong = files.flatMap(({ path, imports }) => {
    const [room, mayImport] = rooms.find(([each]) => path.startsWith(each)) ?? ["", []];
    return imports
      .filter(isOurs)
      .filter((name) => ![room, ...mayImport].some((allowed) => name.startsWith(allowed)))
      .map((name) => `${path} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test("an engine, its driver and the choice between engines are each known to only one folder", () => {
  const wrong = files.flatMap(({ path, imports }) =>
    keptBy
      .filter(([, keepers]) => !keepers.some((keeper) => path.startsWith(keeper)))
      .flatMap(([name]) => imports.filter((each) => each === name || each.startsWith(`${name}/`)))
      .map((name) => `${path} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test("no file imports itself, even indirectly", () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const finished = new Set<string>();
  const circles: string[] = [];
  const visit = (file: SourceFile, trail: readonly string[]): void => {
    if (finished.has(file.path)) return;
    if (trail.includes(file.path)) {
      circles.push([...trail.slice(trail.indexOf(file.path)), file.path].join(" → "));
      return;
    }
    for (const name of file.imports) {
      const imported = byPath.get(name);
      if (imported !== undefined) visit(imported, [...trail, file.path]);
    }
    finished.add(file.path);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});
