import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeHostileFiles } from "./files.contract.ts";

describeHostileFiles("SQLite", async () => ({
  STORE: join(await mkdtemp(join(tmpdir(), "hostile-")), "answers.db"),
}));
