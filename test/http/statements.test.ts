import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { describeStatements } from "./statements.contract.ts";

describeStatements("SQLite", async () => new SqliteStore(":memory:"));
