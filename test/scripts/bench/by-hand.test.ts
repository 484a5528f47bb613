import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqliteByHand } from "../../../scripts/bench/compare/sqlite-by-hand.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { describeByHand } from "./by-hand.contract.ts";

describeByHand("SQLite", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "by-hand-")), "answers.db");
  return { store: new SqliteStore(file), byHand: (subject) => sqliteByHand(file, subject) };
});
