import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFiles } from "../../src/import/import-files.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { sampleFiles } from "../repository-paths.ts";
import { describeHostileRequests } from "./requests.contract.ts";

describeHostileRequests("SQLite", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "hostile-")), "answers.db");
  const store = new SqliteStore(file);
  await importFiles(store, sampleFiles);
  await store.close();
  return { STORE: file };
});
