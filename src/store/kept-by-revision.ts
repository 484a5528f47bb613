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

  /** The value for the current graph. A request that needs several reads the revision once, and passes it. */
  async current(revisionOfGraph: Promise<number> = readRevision(this.#store)): Promise<Value> {
    const revision = await revisionOfGraph;
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

/** How many transactions have written to the graph. */
export async function readRevision(store: GraphStore): Promise<number> {
  const [row] = await store.read("revision", {});
  return row?.number ?? 0;
}
