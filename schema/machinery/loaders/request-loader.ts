import DataLoader from "dataloader";
import type { GraphStore } from "../../../src/store/graph-store.ts";

/** What loaders need of the context of a request. */
export type Reading = {
  readonly store: Pick<GraphStore, "read">;
  /** The loaders of this request, by name. */
  readonly loaders: Map<string, DataLoader<string, unknown>>;
};

/** This request's loader with the given name, created on first use. */
export function requestLoader<Value>(
  { loaders }: Pick<Reading, "loaders">,
  name: string,
  load: (ids: readonly string[]) => Promise<readonly Value[]>,
): DataLoader<string, Value> {
  let found = loaders.get(name);
  if (found === undefined) {
    found = new DataLoader<string, unknown>(load);
    loaders.set(name, found);
  }
  return found as DataLoader<string, Value>;
}
