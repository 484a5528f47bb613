/** The thirteen checks of graphql-cop, a program that audits GraphQL servers from outside. */

/** Everything is allowed, the schema is hidden, or only persisted documents run. */
export type Kind = "open" | "hidden" | "persisted";

export type CopCheck = {
  readonly title: string;
  readonly path?: string;
  readonly init: RequestInit;
  /** Whether the response has what the check looks for. */
  readonly finds: (text: string) => boolean;
  /** Servers that allow it on purpose, because limits make it harmless. */
  readonly allowedBy: readonly Kind[];
};

const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});
const query = (text: string) => ({ init: post({ query: `query cop { ${text} }` }) });
const repeat = (count: number, part: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join(" ");

const dataOf = (text: string) => JSON.parse(text).data;
const isAnswered = (text: string) => dataOf(text)?.__typename !== undefined;
const errorHas = (name: string) => (text: string) =>
  JSON.parse(text).errors?.some((error: { extensions?: object }) => name in (error.extensions ?? {})) ===
  true;

export const copChecks: readonly CopCheck[] = [
  {
    title: "101 aliases",
    ...query(repeat(101, (n) => `alias${n}: __typename`)),
    finds: (text) => dataOf(text)?.alias100 !== undefined,
    allowedBy: ["open", "hidden"],
  },
  {
    title: "a batch",
    init: post(Array(10).fill({ query: "query cop { __typename }" })),
    finds: (text) => Array.isArray(JSON.parse(text)),
    allowedBy: [],
  },
  {
    title: "many directives",
    ...query(`__typename ${"@aa".repeat(10)}`),
    finds: (text) => JSON.parse(text).errors?.length === 10,
    allowedBy: [],
  },
  {
    title: "a circle of introspection",
    ...query(`__schema { types { ${"fields { type { ".repeat(4)} name ${"} } ".repeat(4)} } }`),
    finds: (text) => dataOf(text)?.__schema !== undefined,
    allowedBy: [],
  },
  {
    title: "500 repeated fields",
    ...query(repeat(500, () => "__typename")),
    finds: isAnswered,
    allowedBy: ["open", "hidden"],
  },
  {
    title: "suggestions of fields",
    ...query("__schema { directive }"),
    finds: (text) => text.includes("Did you mean"),
    allowedBy: ["open"],
  },
  {
    title: "queries by GET, which caches need",
    path: "/graphql?query=query cop {__typename}",
    init: {},
    finds: isAnswered,
    allowedBy: ["open", "hidden"],
  },
  {
    title: "mutations by GET",
    path: "/graphql?query=mutation cop {__typename}",
    init: {},
    finds: isAnswered,
    allowedBy: [],
  },
  {
    title: "queries in forms, which change nothing",
    init: { method: "POST", body: new URLSearchParams({ query: "query cop { __typename }" }) },
    finds: isAnswered,
    allowedBy: ["open", "hidden"],
  },
  {
    title: "introspection",
    ...query("__schema { types { name fields { name } } }"),
    finds: (text) => dataOf(text)?.__schema !== undefined,
    allowedBy: ["open"],
  },
  {
    title: "GraphiQL",
    init: { headers: { accept: "text/html" } },
    finds: (text) => /graphiql|playground/i.test(text),
    allowedBy: ["open"],
  },
  {
    title: "traces",
    ...query("__typename"),
    finds: (text) => text.includes('"tracing"') || errorHas("tracing")(text),
    allowedBy: [],
  },
  {
    title: "unhandled errors",
    init: post({ query: "qwerty cop { abc }" }),
    finds: (text) => errorHas("exception")(text) || errorHas("stacktrace")(text),
    allowedBy: [],
  },
];
