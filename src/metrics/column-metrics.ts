import { Gauge, type Registry } from "prom-client";
import type { GraphStore } from "../store/graph-store.ts";

/** Shows the memory that columns for aggregates take, if the store has any. */
export function showColumns(registry: Registry, store: GraphStore): void {
  if (store.columnBytes === undefined) return;
  new Gauge({
    registers: [registry],
    name: "written_answers_column_bytes",
    help: "Memory that columns for aggregates take in all readers, in bytes.",
    collect() {
      this.set(store.columnBytes ?? 0);
    },
  });
}
