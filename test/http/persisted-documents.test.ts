import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentId } from "../../src/http/persisted-documents.ts";
import { BadSettingError } from "../../src/model/errors.ts";
import { MAX_REGISTERED_LENGTH } from "../../src/model/limits.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { inRepository } from "../repository-paths.ts";
import { openSample } from "../schema/ask-sample.ts";
import { type App, appWith, get, post } from "./ask-app.ts";

let store: GraphStore;
let open: App;
let closed: App;
beforeAll(async () => {
  store = await openSample();
  open = appWith(store);
  closed = appWith(store, { persistedOnly: true });
});
afterAll(() => store.close());

const folder = inRepository("examples/queries");
const worked = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
const [flagship = ""] = worked;
const id = documentId(flagship);
const persistedQuery = { version: 1, sha256Hash: id.replace("sha256:", "") };
const counted = { data: { ministersWhoAnswered: { totalCount: 4 } } };
const missing = { errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] };

test("docs/http.md asks for the first of them", () => {
  expect(readFileSync(inRepository("docs/http.md"), "utf8")).toContain(`?documentId=${id}'`);
});

test("the example queries are shipped by id (npm run persist-queries writes them)", () => {
  const shipped = JSON.parse(readFileSync(inRepository("examples/persisted-documents.json"), "utf8"));
  expect(shipped).toEqual(Object.fromEntries(worked.map((text) => [documentId(text), text])));
});

describe.each([
  ["open", () => open],
  ["closed", () => closed],
] as const)("a server that is %s runs a document", (_, app) => {
  test("by its id, in a POST or a URL", async () => {
    expect(await (await post(app(), { documentId: id })).json()).toMatchObject(counted);
    const byAddress = await get(app(), { documentId: id });
    expect(byAddress.headers.get("etag")).not.toBeNull();
    expect(await byAddress.json()).toMatchObject(counted);
  });

  test("from a browser's address bar too, instead of GraphiQL", async () => {
    const response = await get(app(), { documentId: id }, { accept: "text/html,*/*;q=0.8" });
    expect(await response.json()).toMatchObject(counted);
  });

  test("by the extension of Apollo's clients", async () => {
    expect(await (await post(app(), { extensions: { persistedQuery } })).json()).toMatchObject(counted);
    const byAddress = await get(app(), { extensions: JSON.stringify({ persistedQuery }) });
    expect(await byAddress.json()).toMatchObject(counted);
  });

  test("never with an unknown id", async () => {
    const unknown = `sha256:${"0".repeat(64)}`;
    for (const body of [{ documentId: unknown }, { documentId: "x" }]) {
      const response = await post(app(), body);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject(missing);
    }
    expect((await get(app(), { documentId: unknown })).headers.get("cache-control")).toBe("no-store");
  });
});

describe("automatic persisted queries", () => {
  const query = "{ questions { totalCount } }";
  const extensionOf = (text: string) => ({
    persistedQuery: { version: 1, sha256Hash: documentId(text).replace("sha256:", "") },
  });
  const counted = { data: { questions: { totalCount: 71 } } };

  test("a document is registered by its text, and then runs by its hash, also with GET", async () => {
    const app = appWith(store);
    const extensions = extensionOf(query);
    const first = await post(app, { extensions });
    expect(first.status).toBe(200);
    expect(await first.json()).toMatchObject({
      errors: [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
    });
    expect(await (await post(app, { query, extensions })).json()).toMatchObject(counted);
    expect(await (await post(app, { extensions })).json()).toMatchObject(counted);
    const byAddress = await get(app, { extensions: JSON.stringify(extensions) });
    expect(await byAddress.json()).toMatchObject(counted);
  });

  test("a text with another hash is not registered", async () => {
    const app = appWith(store);
    const extensions = extensionOf(`${query} `);
    expect(await (await post(app, { query, extensions })).json()).toMatchObject({
      errors: [{ extensions: { code: "PERSISTED_QUERY_MISMATCH" } }],
    });
    expect(await (await post(app, { extensions })).json()).toMatchObject(missing);
  });

  test.each([[{ toString: 1, valueOf: 1 }], [[persistedQuery.sha256Hash]], [5], [true]])(
    "the documentId %j, which is no text, gets 400",
    async (id) => {
      for (const server of [open, closed]) {
        const response = await post(server, { documentId: id });
        expect(response.status).toBe(400);
        expect((await response.json()).errors[0].extensions.code).toBe("BAD_REQUEST");
      }
    },
  );

  test.each([
    [{ version: 2, sha256Hash: persistedQuery.sha256Hash }],
    [{ sha256Hash: persistedQuery.sha256Hash }],
    [{ version: 1, sha256Hash: 7 }],
    [{ version: 1 }],
    [7],
    [[]],
  ])("the malformed extension %j gets 400, with or without a text", async (given) => {
    const extensions = { persistedQuery: given };
    const responses = [
      await post(open, { extensions }),
      await post(open, { query, extensions }),
      await get(open, { extensions: JSON.stringify(extensions) }),
      await post(closed, { extensions }),
    ];
    for (const response of responses) {
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        errors: [
          {
            message:
              "The extension persistedQuery must have the version 1 and, as the text sha256Hash, the SHA-256 of the query.",
            extensions: { code: "BAD_REQUEST" },
          },
        ],
      });
    }
  });

  test("what was used least recently is forgotten first", async () => {
    const app = appWith(store);
    const other = "{ members { totalCount } }";
    const long = (at: number) => `{ questions { totalCount } } # ${at} ${"x".repeat(90_000)}`;
    const register = (text: string) => post(app, { query: text, extensions: extensionOf(text) });
    await register(query);
    await register(other);
    for (let length = 0, at = 0; length < MAX_REGISTERED_LENGTH; length += 90_000, at += 1) {
      await register(long(at));
      await post(app, { extensions: extensionOf(query) });
    }
    expect(await (await post(app, { extensions: extensionOf(query) })).json()).toMatchObject(counted);
    expect(await (await post(app, { extensions: extensionOf(other) })).json()).toMatchObject(missing);
  });

  test("a closed server registers nothing, and says that the text would not help", async () => {
    const extensions = extensionOf(query);
    const unlisted = { errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_IN_LIST" } }] };
    for (const body of [{ extensions }, { query, extensions }, { extensions }])
      expect(await (await post(closed, body)).json()).toMatchObject(unlisted);
  });
});

test("an id that is not that of the text sent with it is refused", async () => {
  const query = "{ questions { totalCount } }";
  const other = { version: 1, sha256Hash: "0".repeat(64) };
  for (const body of [
    { query, documentId: id },
    { query, documentId: "x" },
    { query, extensions: { persistedQuery } },
    { query, extensions: { persistedQuery: other } },
  ]) {
    const response = await post(open, body);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: "The id is not the SHA-256 of the text that was sent. Send one of the two.",
          extensions: { code: "PERSISTED_QUERY_MISMATCH" },
        },
      ],
    });
  }
});

describe("a closed server", () => {
  test("runs a persisted document that is sent as text", async () => {
    expect(await (await post(closed, { query: flagship })).json()).toMatchObject(counted);
  });

  test.each([
    [{ query: "{ questions { totalCount } }" }],
    [{ query: `${flagship} ` }],
    [{ query: "{ questions { totalCount } }", documentId: "x" }],
    [{ query: "{ questions { totalCount } }", extensions: {} }],
  ])("rejects %j", async (body) => {
    expect(await (await post(closed, body)).json()).toMatchObject(missing);
  });
});

describe("a file of documents", () => {
  const write = async (text: string) => {
    const file = join(await mkdtemp(join(tmpdir(), "documents-")), "documents.json");
    await writeFile(file, text);
    return file;
  };

  test("replaces the shipped ones", async () => {
    const mine = "query Mine { members(first: 1) { totalCount } }";
    const app = appWith(store, {
      persistedOnly: true,
      persistedDocuments: await write(JSON.stringify({ [documentId(mine)]: mine })),
    });
    expect(await (await post(app, { documentId: documentId(mine) })).json()).toMatchObject({
      data: { members: { totalCount: 31 } },
    });
    expect(await (await post(app, { documentId: id })).json()).toMatchObject(missing);
  });

  test.each([
    ["that is not there", null],
    ["that is no JSON", "{"],
    ["of other ids", `{"mine": "{ a }"}`],
    ["of an id that is not its document's", `{"sha256:${"0".repeat(64)}": "{ a }"}`],
  ])("%s is rejected when the server starts", async (_name, text) => {
    const file = text === null ? "/nowhere/documents.json" : await write(text);
    const start = () => appWith(store, { persistedDocuments: file });
    expect(start).toThrow(BadSettingError);
    expect(start).toThrow(
      /^Cannot use PERSISTED_DOCUMENTS .*It must be a JSON object that maps ids to documents\./s,
    );
  });
});
