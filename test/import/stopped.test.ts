import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { describeStopped } from "./stopped.contract.ts";

describeStopped("SQLite", async () => new SqliteStore(":memory:"), 2);
