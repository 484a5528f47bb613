import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { describeTraversals } from "./traversals.contract.ts";

describeTraversals("SQLite", async () => new SqliteStore(":memory:"));
