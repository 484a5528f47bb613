import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { describeLifeOfRecords } from "./life-of-records.contract.ts";

describeLifeOfRecords("SQLite", async () => new SqliteStore(":memory:"), 60);
