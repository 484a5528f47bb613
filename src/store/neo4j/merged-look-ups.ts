import type { ReadRequest } from "../read-request.ts";
import type { PlannedTexts } from "./planned-texts.ts";

type Row = Readonly<Record<string, unknown>>;
type Send = (text: string, params: Row, request: ReadRequest) => Promise<readonly unknown[]>;
type LookUp = PromiseWithResolvers<readonly Row[]> & { readonly text: string; readonly params: Row };

/** How many look-ups one statement takes at most. */
const MAX_MERGED = 8;

/**
 * Sends the look-ups that a request asks for at the same time as one statement. Each statement costs a round trip and, here
 * and in the server, processor time that is more than that of a short look-up.
 */
export class MergedLookUps {
  readonly #send: Send;
  readonly #planned: PlannedTexts;
  readonly #waiting = new WeakMap<ReadRequest, LookUp[]>();

  constructor(send: Send, planned: PlannedTexts) {
    this.#send = send;
    this.#planned = planned;
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
      if (text !== null && this.#planned.isPlanned(text, () => mergedParams(some)))
        void this.#sendMerged(text, some, request);
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
