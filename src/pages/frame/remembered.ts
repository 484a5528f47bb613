import { CACHE_SECONDS } from "../../model/limits.ts";

/** Most values that are kept at a time. */
const MOST = 200;

/** Gives the value under a key, loaded at most once in the time for which clients may cache a response. */
export type Remembered = <Value>(key: string, load: () => Promise<Value>) => Promise<Value>;

/** Keeps values that are dear to compute and the same for all readers. A failure is not kept. */
export function createMemory(): Remembered {
  const kept = new Map<string, { readonly value: Promise<unknown>; readonly until: number }>();
  return <Value>(key: string, load: () => Promise<Value>) => {
    const known = kept.get(key);
    if (known !== undefined && known.until > Date.now()) return known.value as Promise<Value>;
    const value = load();
    kept.delete(key);
    kept.set(key, { value, until: Date.now() + CACHE_SECONDS * 1000 });
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break;
      kept.delete(oldest);
    }
    value.catch(() => {
      if (kept.get(key)?.value === value) kept.delete(key);
    });
    return value;
  };
}
