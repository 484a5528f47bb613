import { expect, test } from "vitest";
import { findCircles } from "./find-circles.ts";
import { rooms } from "./rooms.ts";
import { sourceFiles } from "./source-files.ts";

/** Packages, folders and files that only some places may know, with whatever is below them. */
const keptBy: readonly (readonly [name: string, keepers: readonly string[]])[] = [
  ["neo4j-driver", ["src/store/neo4j/"]],
  ["node:sqlite", ["src/store/sqlite/"]],
  ["commander", ["src/cli.ts"]],
  ["prom-client", ["src/metrics/"]],
  ["@opentelemetry/api", ["src/http/use-tracing.ts"]],
  ["html-to-text", ["src/import/html/"]],
  ["csv-stringify", ["src/export/"]],
  ["@streamparser/json", ["src/import/formats/json/"]],
  ["ky", ["src/fetch/"]],
  ["@remix-run/html-template", ["src/pages/"]],
  ["src/store/neo4j", ["src/store/neo4j/", "src/store/open-store.ts"]],
  ["src/store/sqlite", ["src/store/sqlite/", "src/store/open-store.ts", "src/store/backup-store.ts"]],
  ["src/store/open-store.ts", ["src/commands/"]],
  ["src/store/backup-store.ts", ["src/commands/"]],
];

/**
 * The order inside rooms, from the bottom up. What stands on a floor imports from the floors below it, never from its
 * own. Files that no floor names are above all floors.
 */
const floors: Readonly<Record<string, readonly (readonly string[])[]>> = {
  schema: [["machinery"], ["dataset"], ["nodes"], ["queries"]],
  "schema/machinery": [
    ["books.ts"],
    ["loaders"],
    ["context.ts", "cost", "ids", "typed-text.ts"],
    ["builder.ts"],
    ["enums", "fields-of.ts", "lookup.ts", "names", "node-refs.ts"],
    ["counted"],
    ["lists"],
    ["filters"],
  ],
  "schema/nodes": [["people", "texts"]],
  "schema/queries": [["subgraph"], ["aggregates", "find", "search", "traversals"], ["ministers"]],
  "src/import": [
    ["html", "kept-name.ts", "question-record.ts", "read"],
    ["derived-edges", "formats", "overrides", "people", "question-state.ts", "sound-days.ts"],
    ["records"],
  ],
  "src/import/formats": [
    [
      "find-house.ts",
      "holding-text.ts",
      "parse-day.ts",
      "parsed-entry.ts",
      "printed-person.ts",
      "shorten.ts",
      "truncated-texts.ts",
    ],
    ["describe-issue.ts"],
    ["csv", "json", "plain-text", "theyworkforyou"],
  ],
  "src/linking": [
    ["fold-character.ts", "is-in-address.ts"],
    ["text-words.ts"],
    ["phrase-beginnings.ts"],
    ["name-key.ts", "sentences.ts", "word-trie.ts"],
    ["choose-evidence.ts", "nearest-names.ts"],
    ["countries", "references"],
    ["same-text", "topics"],
  ],
  "src/pages": [["addresses", "ask"], ["parts", "rows"], ["frame"], ["lists", "nodes"], ["site"], ["serve"]],
  "src/store": [
    ["edges-in-rows.ts", "neighbour-lists.ts"],
    ["text-sources.ts"],
    [
      "backup-report.ts",
      "catalogue",
      "member-row.ts",
      "migrations.ts",
      "query-text.ts",
      "read-request.ts",
      "row-fields.ts",
      "store-config.ts",
    ],
    ["columns", "reader", "turns.ts"],
    ["check-rows.ts", "graph-store.ts", "query-template.ts", "shape-queries.ts"],
    ["kept-by-revision.ts", "read-queries.ts"],
    ["dataset-book.ts"],
    ["coverage-book.ts", "neo4j", "sqlite"],
  ],
};

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

test("inside a room imports go down, floor by floor", () => {
  const wrong = Object.entries(floors).flatMap(([room, order]) => {
    const floorOf = (name: string) => {
      const floor = order.findIndex((names) => names.includes(name));
      return floor === -1 ? order.length : floor;
    };
    return arrowsBetween(room)
      .filter(
        ({ from, to }) =>
          floorOf(to) > floorOf(from) || (floorOf(to) === floorOf(from) && floorOf(to) < order.length),
      )
      .map(({ path, name }) => `${path} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test("every folder of such a room stands on a floor, and every floor names what is there", () => {
  for (const [room, order] of Object.entries(floors)) {
    const named = order.flat();
    const inside = new Set(files.flatMap(({ path }) => partIn(room, path) ?? []));
    expect(
      named.filter((name) => !inside.has(name)),
      room,
    ).toEqual([]);
    expect(
      [...inside].filter((name) => !name.endsWith(".ts") && !named.includes(name)),
      room,
    ).toEqual([]);
  }
});

test("no folder or file imports its neighbours in a circle", () => {
  const rooms = new Set(files.flatMap(({ path }) => foldersOf(path)));
  const circles = [...rooms].flatMap((room) => {
    const byPart = Map.groupBy(arrowsBetween(room), ({ from }) => from);
    const graph = new Map([...byPart].map(([from, arrows]) => [from, arrows.map(({ to }) => to)]));
    return findCircles(graph).map((circle) => `${room}: ${circle}`);
  });
  expect(circles).toEqual([]);
});

test("no file imports itself, directly or through others", () => {
  expect(findCircles(new Map(files.map(({ path, imports }) => [path, imports.filter(isOurs)])))).toEqual([]);
});

/** The file or folder of a room that a path leads into; null for a path outside the room. */
function partIn(room: string, path: string): string | null {
  if (!path.startsWith(`${room}/`)) return null;
  return path.slice(room.length + 1).split("/")[0] ?? null;
}

/** The imports of a room that lead from one of its files or folders to another. */
function arrowsBetween(room: string) {
  return files.flatMap(({ path, imports }) =>
    imports.flatMap((name) => {
      const [from, to] = [partIn(room, path), partIn(room, name)];
      return from === null || to === null || from === to ? [] : [{ from, to, path, name }];
    }),
  );
}

/** Every folder on the way to a file: `src/store/neo4j/x.ts` is in `src`, `src/store` and `src/store/neo4j`. */
function foldersOf(path: string): readonly string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join("/"));
}
