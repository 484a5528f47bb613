import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { type CrashInput, writeCrashInput } from "../../scripts/crash-test/crash-input.ts";
import { storedFaults } from "../../scripts/crash-test/stored-faults.ts";
import { importFiles } from "../../src/import/import-files.ts";
import { ServedSqliteStore } from "../../src/store/sqlite/reading/served-sqlite-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { runCli } from "../commands/run-cli.ts";
import { askStore } from "../schema/ask-sample.ts";

const QUESTIONS = 2000;

const folder = mkdtempSync(join(tmpdir(), "readers-"));
let input: CrashInput;

beforeAll(async () => {
  input = writeCrashInput(join(folder, "input"), QUESTIONS);
  const store = new SqliteStore(join(folder, "older.db"));
  await importFiles(store, input.older);
  await store.close();
});

/** How often an import has changed the graph. */
async function revisionOf(store: ServedSqliteStore): Promise<unknown> {
  return (await store.read("revision", {}))[0];
}

/** A page with everything that an import replaces. */
const query = `query ($after: String) {
  questions(first: 50, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges { node {
      id state
      asker { id name }
      department { id name }
      countries { edges { node { id } } }
      topics { edges { node { id } } }
      references { edges { node { id } } }
      answer {
        id
        minister { id name }
        countries { edges { node { id } } }
        questions { edges { node { id } } }
        sameTextAs { edges { node { id } } }
      }
    } }
  }
}`;

describe.each([
  ["that replaces, adds and removes questions", "import", () => [input.newer]],
  ["of people, which rebuilds every question", "import-people", () => [...input.people]],
])("what readers see during an import %s", (_, command, files) => {
  test("has only whole edges and texts, and every query is answered", async () => {
    const file = join(folder, `${command}.db`);
    copyFileSync(join(folder, "older.db"), file);
    const store = new ServedSqliteStore(file, 60_000);
    const ask = askStore(store);
    let isRunning = true;
    const importing = runCli([command, ...files()], { cwd: folder, env: { STORE: file } }).finally(() => {
      isRunning = false;
    });
    let [after, reads]: [string | null, number] = [null, 0];
    const totals = new Set<number>();
    while (isRunning) {
      expect(storedFaults(file)).toEqual([]);
      const before = await revisionOf(store);
      const { errors, data } = await ask(query, { after });
      // Each statement sees one state of the graph. Those of a query may see two if the import commits between them.
      const sawOneState = isDeepStrictEqual(await revisionOf(store), before);
      expect(errors).toBeUndefined();
      const { edges, totalCount, pageInfo } = data.questions;
      for (const { node } of sawOneState ? edges : []) {
        if (node.state === "UNANSWERED") expect(node.answer).toBeNull();
        else if (node.state === "ANSWERED") expect(node.answer).not.toBeNull();
      }
      totals.add(totalCount);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      reads += 1;
    }
    expect((await importing).code).toBe(0);
    expect(reads).toBeGreaterThan(0);
    expect(storedFaults(file)).toEqual([]);
    await store.close();
  });
});
