import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { describeAudit } from "./audit.contract.ts";

describeAudit("SQLite", async () => new SqliteStore(":memory:"));
