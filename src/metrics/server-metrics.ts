import { collectDefaultMetrics, Registry } from "prom-client";
import type { Admission } from "../http/admission.ts";
import type { OnRequestEnd } from "../http/use-request-record.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { ReadObserver } from "../store/observed-store.ts";
import { showColumns } from "./column-metrics.ts";
import { showGraph } from "./graph-metrics.ts";
import { showQueue } from "./queue-metrics.ts";
import { countRequests } from "./request-metrics.ts";

/** The metrics of one server, in the format of Prometheus. */
export class ServerMetrics {
  readonly onRequestEnd: OnRequestEnd;
  readonly observeRead: ReadObserver;
  readonly #registry = new Registry();
  readonly #graph: { readonly refresh: () => Promise<void> };
  #measuresProcess = false;

  constructor(store: GraphStore, admission: Admission) {
    showQueue(this.#registry, store, admission);
    showColumns(this.#registry, store);
    const { onRequestEnd, observeRead } = countRequests(this.#registry);
    this.onRequestEnd = onRequestEnd;
    this.observeRead = observeRead;
    this.#graph = showGraph(this.#registry, store);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All metrics as text. Figures of the graph that the store does not give in time keep their last values. */
  async text(): Promise<string> {
    // Memory, event loop and garbage collection are watched from the first scrape on.
    if (!this.#measuresProcess) collectDefaultMetrics({ register: this.#registry });
    this.#measuresProcess = true;
    await this.#graph.refresh();
    return await this.#registry.metrics();
  }
}
