import { LRUCache } from "lru-cache";
import { MAX_REGISTERED_LENGTH } from "../model/limits.ts";

/** Documents that clients have registered, by id. The least recently used are forgotten first. */
export type RegisteredDocuments = Pick<LRUCache<string, string>, "get" | "set">;

/** An empty register, bounded by the length of its documents. */
export function registeredDocuments(): RegisteredDocuments {
  return new LRUCache({
    maxSize: MAX_REGISTERED_LENGTH,
    sizeCalculation: (text, id) => text.length + id.length,
  });
}
