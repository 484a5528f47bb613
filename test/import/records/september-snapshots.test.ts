import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { describeSnapshots } from "./september-snapshots.contract.ts";

describeSnapshots("SQLite", async () => new SqliteStore(":memory:"));
