import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { describeSiblings } from "./siblings.contract.ts";

describeSiblings("SQLite", async () => new SqliteStore(":memory:"), 30);
