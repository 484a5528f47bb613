import type { GraphStore } from "../store/graph-store.ts";
import { loadNames } from "./load-names.ts";
import { NameIndex } from "./name-index.ts";

/** Keeps the index of all names in memory, and rebuilds it after anything is written to the graph. */
export class NameBook {
  readonly #store: GraphStore;
  #revision: number | null = null;
  #index: Promise<NameIndex> | null = null;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** The index of the current graph. `store` may be the one of a request, which counts the request's reads. */
  async index(store: GraphStore = this.#store): Promise<NameIndex> {
    const [row] = await store.read("revision", {});
    const revision = row?.number ?? 0;
    if (this.#index === null || this.#revision !== revision) {
      this.#revision = revision;
      this.#index = this.#load();
    }
    return this.#index;
  }

  async #load(): Promise<NameIndex> {
    const previous = this.#index;
    try {
      return new NameIndex(await loadNames(this.#store));
    } catch (error) {
      // A failed load must not be the answer to the next request.
      this.#revision = null;
      this.#index = previous;
      throw error;
    }
  }
}
