import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { describeSeedAnswers } from "./seed-answers.ts";

describeSeedAnswers("SQLite", async () => new SqliteStore(":memory:"));
