import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { describeHostileInput } from "./hostile-input.contract.ts";

describeHostileInput("SQLite", async () => new SqliteStore(":memory:"));
