import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { describeCutOff } from "./cut-off.contract.ts";

describeCutOff("SQLite", async () => new SqliteStore(":memory:"), 1);
