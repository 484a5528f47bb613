import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { describeInterruption } from "./interrupted-import.contract.ts";

describeInterruption("SQLite", async () => new SqliteStore(":memory:"), 1);
