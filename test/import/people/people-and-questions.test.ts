import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { describePeopleAndQuestions } from "./people-and-questions.contract.ts";

describePeopleAndQuestions("SQLite", async () => new SqliteStore(":memory:"));
