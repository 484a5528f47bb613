import type { GraphStore } from "../store/graph-store.ts";
import { loadNames } from "./load-names.ts";
import { NameIndex } from "./name-index.ts";

/** Keeps the index of all names in memory, and makes it again when something was written to the graph. */
export class NameBook {
  readonly #store: GraphStore;
  #revision: number | null = null;
  #index: Promise<NameIndex> | null = null;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** The index of the graph as it is now; `store` counts the reads of the request that asks. */
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
    const made = this.#index;
    try {
      return new NameIndex(await loadNames(this.#store));
    } catch (error) {
      // A failed load must not be what the next request is answered with.
      this.#revision = null;
      this.#index = made;
      throw error;
    }
  }
}
