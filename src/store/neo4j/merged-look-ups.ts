import { ReadRequest } from "../read-request.ts";

type Row = Readonly<Record<string, unknown>>;
type Send = (text: string, params: Row, request: ReadRequest) => Promise<readonly unknown[]>;
type Use = { count: number; isPlanned: boolean };
type LookUp = PromiseWithResolvers<readonly Row[]> & { readonly text: string; readonly params: Row };

/**
 * Neo4j plans each combination separately, in up to a second. So it is planned at this use, while nobody waits for it, and
 * sent as one statement from then on: clients repeat their documents, and what is tried once is not worth a plan.
 */
const FAMILIAR_USES = 3;

/** How many look-ups one statement takes at most, and how many combinations are counted. */
const MAX_MERGED = 8;
const MAX_COUNTED = 500;

/**
 * Sends the look-ups that a request asks for at the same time as one statement. Each statement costs a round trip and, here
 * and in the server, processor time that is more than that of a short look-up.
 */
export class MergedLookUps {
  readonly #send: Send;
  readonly #waiting = new WeakMap<ReadRequest, LookUp[]>();
  readonly #uses = new Map<string, Use>();

  constructor(send: Send) {
    this.#send = send;
  }

  /** The rows of a statement. */
  run(text: string, params: Row, request: ReadRequest): Promise<readonly Row[]> {
    const lookUp: LookUp = { ...Promise.withResolvers<readonly Row[]>(), text, params };
    const waiting = this.#waiting.get(request);
    if (waiting !== undefined) waiting.push(lookUp);
    else {
      const first = [lookUp];
      this.#waiting.set(request, first);
      // By then all fields have been resolved that need nothing else, and their loaders have sent their batches.
      setImmediate(() => {
        this.#waiting.delete(request);
        this.#sendAll(first, request);
      });
    }
    return lookUp.promise;
  }

  #sendAll(all: readonly LookUp[], request: ReadRequest): void {
    // In one order, whichever comes first, so that each combination has one plan.
    const sorted = all.toSorted((one, other) => (one.text < other.text ? -1 : 1));
    for (let at = 0; at < sorted.length; at += MAX_MERGED) {
      const some = sorted.slice(at, at + MAX_MERGED);
      const text = some.length === 1 ? null : mergedText(some);
      if (text !== null && this.#isPlanned(text, some)) void this.#sendMerged(text, some, request);
      else
        for (const { text, params, resolve, reject } of some)
          this.#send(text, params, request).then((rows) => resolve(rows as readonly Row[]), reject);
    }
  }

  async #sendMerged(text: string, lookUps: readonly LookUp[], request: ReadRequest): Promise<void> {
    try {
      const [found] = await this.#send(text, mergedParams(lookUps), request);
      const rows = found as readonly (readonly Row[])[];
      for (const [at, { resolve }] of lookUps.entries()) resolve(rows[at] ?? []);
    } catch (error) {
      for (const { reject } of lookUps) reject(error);
    }
  }

  #isPlanned(text: string, lookUps: readonly LookUp[]): boolean {
    const use = this.#uses.get(text) ?? { count: 0, isPlanned: false };
    use.count += 1;
    // The order of a map is that of its keys' last use.
    this.#uses.delete(text);
    this.#uses.set(text, use);
    const [oldest] = this.#uses.keys();
    if (this.#uses.size > MAX_COUNTED && oldest !== undefined) this.#uses.delete(oldest);
    if (use.count === FAMILIAR_USES) void this.#plan(text, lookUps, use);
    return use.isPlanned;
  }

  /** Neo4j keeps the plan of a statement that it only explains. */
  async #plan(text: string, lookUps: readonly LookUp[], use: Use): Promise<void> {
    try {
      await this.#send(`EXPLAIN ${text}`, mergedParams(lookUps), new ReadRequest());
      use.isPlanned = true;
    } catch {
      // The look-ups stay apart, which is slower but right. Their own errors say what is wrong.
      use.count = 0;
    }
  }
}

/** A statement with one row: a list of the rows of each. Its parameters have the number of the statement in their names. */
function mergedText(lookUps: readonly LookUp[]): string {
  const parts = lookUps.map(({ text }, at) => {
    const single = text.trimEnd().replace(/;$/, "");
    return `COLLECT {\n${single.replaceAll(/\$(\w+)/g, `$$of${at}_$1`)}\n}`;
  });
  return `RETURN [\n${parts.join(",\n")}\n] AS row`;
}

function mergedParams(lookUps: readonly LookUp[]): Row {
  const params: Record<string, unknown> = {};
  for (const [at, lookUp] of lookUps.entries())
    for (const name in lookUp.params) params[`of${at}_${name}`] = lookUp.params[name];
  return params;
}
