import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import { StoreUnavailableError } from "../../src/model/errors.ts";
import { parseSearch } from "../../src/search/parse-search.ts";
import { upgradeGraph } from "../../src/store/neo4j/graph-version.ts";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`the format of a Neo4j graph (${inject("neo4jMissing") ?? "running"})`, () => {
  const driver: Driver = neo4j.driver(uri ?? "bolt://127.0.0.1:9");
  beforeEach(async () => {
    await (await openEmptyNeo4j(uri ?? "")).close();
  });
  afterAll(() => driver.close());

  async function run(text: string): Promise<readonly unknown[]> {
    const { records } = await driver.executeQuery(text);
    return records.map((record) => record.get(0));
  }

  async function upgrade(migrations: Parameters<typeof upgradeGraph>[2]): Promise<void> {
    const session = driver.session();
    await upgradeGraph(session, "here", migrations).finally(() => session.close());
  }

  const version = () => run("MATCH (format:Format) RETURN toInteger(format.version)").then(String);

  test("is recorded before anything is imported, and that of a newer program is refused", async () => {
    const store = new Neo4jStore({ uri: uri ?? "", user: null, password: null });
    await store.exclusively(async () => {});
    expect(await version()).toBe("6");
    await run("MATCH (format:Format) SET format.version = 99");
    const refused = store.exclusively(async () => {});
    await expect(refused).rejects.toThrow(StoreUnavailableError);
    await expect(refused).rejects.toThrow("has format 99");
    await store.close();
  });

  test("an index that a killed server kept without its constraint makes room for the constraint", async () => {
    const constraints = () =>
      run("SHOW CONSTRAINTS YIELD name, ownedIndex WHERE name = 'writer_id' RETURN ownedIndex");
    await run("DROP CONSTRAINT writer_id IF EXISTS");
    await run("CREATE INDEX writer_id FOR (node:Writer) ON (node.id)");
    const store = new Neo4jStore({ uri: uri ?? "", user: null, password: null });
    await store.prepare();
    await store.close();
    expect(await constraints()).toEqual(["writer_id"]);
  });

  test("that is older or newer is refused by who cannot upgrade it, and a newer graph is not changed", async () => {
    const store = new Neo4jStore({ uri: uri ?? "", user: null, password: null });
    const other = new Neo4jStore({ uri: uri ?? "", user: null, password: null });
    await store.prepare();
    await run("MATCH (format:Format) SET format.version = 5");
    await expect(store.prepare()).rejects.toThrow("has format 5, and this program needs format 6");
    await run("MATCH (format:Format) SET format.version = 6");
    await other.exclusively(async () => {
      await run("MATCH (format:Format) SET format.version = 5");
      // A server takes "another process writes" for a reason to read what there is.
      await expect(store.exclusively(async () => {})).rejects.toThrow("has format 5");
    });
    await run("MATCH (format:Format) SET format.version = 99");
    await run("DROP CONSTRAINT writer_id IF EXISTS");
    await expect(store.prepare()).rejects.toThrow("has format 99");
    expect(await run("SHOW CONSTRAINTS YIELD name WHERE name = 'writer_id' RETURN name")).toEqual([]);
    await run("MATCH (format:Format) DELETE format");
    await Promise.all([store.close(), other.close()]);
  });

  test("moves words for search, HTML and texts before a correction to their texts", async () => {
    const store = new Neo4jStore({ uri: uri ?? "", user: null, password: null });
    await store.exclusively(async () => {});
    await run(`CREATE (:Question {id: '1'}), (:QuestionWords {id: '1', words: 'high tide'}),
      (:Answer {id: '1'}), (:AnswerWords {id: '1', words: 'low tide'}),
      (:AnswerOriginal {answerId: '1', html: '<p>Low tide.</p>', textBefore: 'Lower.'})`);
    await run("MATCH (format:Format) SET format.version = 5");
    await store.exclusively(async () => {});
    const sought = { text: parseSearch("tide"), inQuestions: true, inAnswers: true };
    expect(await store.read("count-search-texts", sought)).toEqual([{ count: 2 }]);
    expect(await store.read("originals-of-answers", { ids: ["1"] })).toEqual([
      { sourceId: "1", html: "<p>Low tide.</p>", textBefore: "Lower." },
    ]);
    expect(await run("MATCH (old:QuestionWords|AnswerWords|AnswerOriginal) RETURN old")).toEqual([]);
    await store.close();
  });

  const migrations = [
    { version: 2, text: "// Adds a mark.\nMATCH (question:Question) SET question.mark = 'a';\n" },
    { version: 3, text: "MATCH (question:Question) SET question.mark = question.mark + 'b';\n" },
  ];

  test("is raised by every migration that a graph has not had, in order and once", async () => {
    await run("CREATE (:Question {id: '1'})");
    await upgrade(migrations);
    await upgrade(migrations);
    expect(await run("MATCH (question:Question) RETURN question.mark")).toEqual(["ab"]);
    expect(await version()).toBe("3");
  });

  test("stays at the last migration that succeeded", async () => {
    await run("CREATE (:Question {id: '1'})");
    await expect(upgrade([...migrations, { version: 4, text: "NOT CYPHER;\n" }])).rejects.toThrow();
    expect(await version()).toBe("3");
  });
});
