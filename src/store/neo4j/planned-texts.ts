/** At this use of a statement Neo4j makes its plan: clients repeat their documents, and what is tried once is not worth it. */
const FAMILIAR_USES = 3;

/** How many statements are counted. */
const MAX_COUNTED = 500;

type Params = Readonly<Record<string, unknown>>;
type Use = { count: number; isPlanned: boolean };

/**
 * Which statements Neo4j has a plan for. To plan a long one takes it up to seconds, for each combination of
 * conditions again. So whoever can do without the statement uses it only when its plan is there. The plan is made while no
 * one waits.
 */
export class PlannedTexts {
  readonly #explain: (text: string, params: Params) => Promise<unknown>;
  readonly #uses = new Map<string, Use>();

  constructor(explain: (text: string, params: Params) => Promise<unknown>) {
    this.#explain = explain;
  }

  /** Whether there is a plan. Counts as a use. */
  isPlanned(text: string, params: () => Params): boolean {
    const use = this.#useOf(text);
    use.count += 1;
    if (use.count === FAMILIAR_USES && !use.isPlanned) void this.#plan(text, params(), use);
    return use.isPlanned;
  }

  /** A statement that has run has a plan. */
  addRun(text: string): void {
    this.#useOf(text).isPlanned = true;
  }

  #useOf(text: string): Use {
    const use = this.#uses.get(text) ?? { count: 0, isPlanned: false };
    // The order of a map is that of its keys' last use.
    this.#uses.delete(text);
    this.#uses.set(text, use);
    const [oldest] = this.#uses.keys();
    if (this.#uses.size > MAX_COUNTED && oldest !== undefined) this.#uses.delete(oldest);
    return use;
  }

  /** Neo4j keeps the plan of a statement that it only explains. */
  async #plan(text: string, params: Params, use: Use): Promise<void> {
    try {
      await this.#explain(`EXPLAIN ${text}`, params);
      use.isPlanned = true;
    } catch {
      // The statement is done without, which is right. Its own errors say what is wrong.
      use.count = 0;
    }
  }
}
