import { Gauge, type Registry } from "prom-client";
import type { Admission } from "../http/admission.ts";
import type { GraphStore } from "../store/graph-store.ts";

/** Shows how many requests are in progress, and how many statements run and wait for their turn. */
export function showQueue(registry: Registry, store: GraphStore, admission: Admission): void {
  const registers = [registry];
  new Gauge({
    registers,
    name: "written_answers_requests_open",
    help: "Requests to GraphQL in progress, waiting included. Heavy ones are known by their estimated cost.",
    labelNames: ["weight"] as const,
    collect() {
      const { open, openHeavy } = admission.counts;
      this.set({ weight: "light" }, open - openHeavy);
      this.set({ weight: "heavy" }, openHeavy);
    },
  });
  if (store.turns === null) return;
  new Gauge({
    registers,
    name: "written_answers_statements",
    help: "Statements by state: running in the store, or waiting for their turn.",
    labelNames: ["state"] as const,
    collect() {
      this.set({ state: "running" }, store.turns?.running ?? 0);
      this.set({ state: "waiting" }, store.turns?.waiting ?? 0);
    },
  });
  new Gauge({
    registers,
    name: "written_answers_statements_abandoned",
    help: "Statements since the start that never ran, because their request ended or waited too long.",
    collect() {
      this.set(store.turns?.abandoned ?? 0);
    },
  });
}
