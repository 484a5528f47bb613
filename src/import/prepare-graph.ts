import { countries } from "../linking/countries/country-names.ts";
import { topics } from "../linking/topics/topics.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { loadCountriesAndTopics } from "../store/load-batch.ts";

/** Creates what every graph needs before questions are loaded: tables or constraints, countries and topics. */
export async function prepareGraph(store: GraphStore, signal?: AbortSignal): Promise<void> {
  await store.prepare(signal);
  await loadCountriesAndTopics(store, { countries, topics });
}
