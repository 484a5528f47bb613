import { parse } from "graphql";
import { pino } from "pino";
import { expect, test } from "vitest";
import { booksOf } from "../../schema/machinery/books.ts";
import { createContext } from "../../schema/machinery/context.ts";
import { schema } from "../../schema/schema.ts";
import { openSettings } from "../../src/http/http-settings.ts";
import { maskError } from "../../src/http/mask-error.ts";
import { askSchema } from "../../src/pages/ask/ask.ts";
import { ReadRequest } from "../../src/store/read-request.ts";
import { openSample } from "../schema/ask-sample.ts";

test("the documents of pages have the limits of the API", async () => {
  const store = await openSample();
  const books = booksOf(store);
  const askFor = askSchema({
    schema,
    admit: () => ({ request: new ReadRequest(), leave: () => {} }),
    createContext: (request) => createContext(store, books, request, openSettings.maxStatements),
    maskError: (error) => maskError(error, pino({ level: "silent" })),
  });
  const ask = askFor(new AbortController().signal);
  const dear =
    "{ countries(first: 100) { edges { node { questions(first: 100) { edges { node { countries(first: 100) { edges { node { name } } } } } } } } } }";
  await expect(ask(parse(dear) as never, {})).rejects.toMatchObject({ code: "QUERY_TOO_COMPLEX" });
  await expect(ask(parse("{ members(first: 101) { totalCount } }") as never, {})).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
  await store.close();
});
