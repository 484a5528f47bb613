import type { ReadRequest } from "../read-request.ts";
import { SharedRead } from "./shared-read.ts";

/** The revision of the graph, as requests see it: each sees one, however many of its reads need it. */
export class Revisions {
  readonly #now: SharedRead<number>;
  readonly #seen = new WeakMap<ReadRequest, Promise<number>>();

  constructor(read: () => Promise<number>) {
    this.#now = new SharedRead(read);
  }

  of(request: ReadRequest): Promise<number> {
    let revision = this.#seen.get(request);
    if (revision === undefined) {
      revision = this.#now.get();
      this.#seen.set(request, revision);
    }
    return revision;
  }

  /** As it is now, for who is no request. */
  now(): Promise<number> {
    return this.#now.get();
  }
}
