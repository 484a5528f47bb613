import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pick, type Random } from "../bench/random-numbers.ts";
import { repository } from "../bench/run-node.ts";

/** The first worked queries: lists, searches, traversals and aggregates. */
const QUERIES = 8;

const folder = join(repository, "examples/queries");
const queries = readdirSync(folder)
  .sort()
  .slice(0, QUERIES)
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** Whatever a client got. */
type Reply = { readonly data: string; readonly codes: readonly string[] };

/** Asks a server the same queries all the time, and collects every answer that differs from its first one. */
export class BusyClients {
  readonly #url: string;
  readonly #random: Random;
  readonly #expected: ReadonlyMap<string, string>;
  readonly #loops: readonly Promise<void>[];
  readonly #faults: string[] = [];
  #isDone = false;
  #answered = 0;

  /** `expected` has the answers of an earlier server. Errors with one of these codes are allowed. */
  constructor(
    url: string,
    {
      clients,
      random,
      expected,
      allowed,
    }: {
      readonly clients: number;
      readonly random: Random;
      readonly expected: ReadonlyMap<string, string>;
      readonly allowed: readonly string[];
    },
  ) {
    this.#url = url;
    this.#random = random;
    this.#expected = expected;
    this.#loops = Array.from({ length: clients }, () => this.#askOn(allowed));
  }

  get answered(): number {
    return this.#answered;
  }

  /** Stops asking; gives the faults. Requests without an answer are none, because the server may have been killed. */
  async stop(): Promise<readonly string[]> {
    this.#isDone = true;
    await Promise.all(this.#loops);
    return this.#faults;
  }

  async #askOn(allowed: readonly string[]): Promise<void> {
    while (!this.#isDone) {
      const query = pick(this.#random, queries);
      const reply = await ask(this.#url, query).catch(() => null);
      if (reply === null) await wait(20);
      else if (reply.codes.length > 0) {
        const others = reply.codes.filter((code) => !allowed.includes(code));
        if (others.length > 0) this.#faults.push(`an answer had the errors ${others.join(", ")}`);
      } else if (reply.data !== this.#expected.get(query))
        this.#faults.push(`an answer differs: ${reply.data.slice(0, 200)}`);
      else this.#answered += 1;
    }
  }
}

/** The answers of a server that nothing disturbs. */
export async function answersOf(url: string): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const query of queries) {
    const { data, codes } = await ask(url, query);
    if (codes.length > 0) throw new Error(`An undisturbed server answered with ${codes.join(", ")}.`);
    answers.set(query, data);
  }
  return answers;
}

async function ask(url: string, query: string): Promise<Reply> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data, errors = [] } = (await response.json()) as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
  return { data: JSON.stringify(data), codes: errors.map(({ extensions }) => extensions?.code ?? "UNKNOWN") };
}
