import type { GraphStore } from "./graph-store.ts";

/** Keeps a value computed from the whole graph in memory, and computes it again after anything is written. */
export class KeptByRevision<Value> {
  readonly #store: GraphStore;
  readonly #load: (store: GraphStore) => Promise<Value>;
  #revision: number | null = null;
  #value: Promise<Value> | null = null;

  constructor(store: GraphStore, load: (store: GraphStore) => Promise<Value>) {
    this.#store = store;
    this.#load = load;
  }

  /** The value for the current graph. `store` may be the one of a request, which counts the request's reads. */
  async current(store: GraphStore = this.#store): Promise<Value> {
    const [row] = await store.read("revision", {});
    const revision = row?.number ?? 0;
    if (this.#value === null || this.#revision !== revision) {
      this.#revision = revision;
      this.#value = this.#loadAgain();
    }
    return this.#value;
  }

  async #loadAgain(): Promise<Value> {
    const previous = this.#value;
    try {
      return await this.#load(this.#store);
    } catch (error) {
      // A failed load must not be the answer to the next request.
      this.#revision = null;
      this.#value = previous;
      throw error;
    }
  }
}
