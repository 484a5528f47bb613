import type { Directory } from "./directory.ts";
import { DirectoryBuilder } from "./directory-builder.ts";

/** Merges two directories. The result does not depend on the order, and merging again changes nothing. */
export function mergeDirectories(a: Directory, b: Directory): Directory {
  const builder = new DirectoryBuilder();
  builder.addDirectory(a);
  builder.addDirectory(b);
  return builder.build();
}
