import type { GraphStore } from "../../../src/store/graph-store.ts";

/** How long a count is used, in milliseconds. An import changes it by a small part in this time. */
const KEPT_MS = 60_000;

/** Keeps the number of questions and answers in the graph, from which costs are estimated. */
export class TextCount {
  readonly #store: GraphStore;
  #count: number | null = null;
  #countedAt = Number.NEGATIVE_INFINITY;
  #counting: Promise<number> | null = null;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** The number, counted again in the background if it is old. */
  get(): number | Promise<number> {
    if (performance.now() - this.#countedAt > KEPT_MS) {
      this.#counting ??= this.#load().finally(() => {
        this.#counting = null;
      });
    }
    return this.#count ?? this.#counting ?? 0;
  }

  async #load(): Promise<number> {
    try {
      const labels = ["Question", "Answer"] as const;
      const rows = await Promise.all(labels.map((label) => this.#store.read("count-nodes", { label })));
      this.#count = rows.flat().reduce((sum, { count }) => sum + count, 0);
      this.#countedAt = performance.now();
    } catch {
      // The request itself will say what is wrong with the store.
    }
    return this.#count ?? 0;
  }
}
