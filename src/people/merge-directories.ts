import type { Directory } from "./directory.ts";
import { DirectoryBuilder } from "./directory-builder.ts";

/** What two directories say together: the same in whatever order, and however often, directories are merged. */
export function mergeDirectories(a: Directory, b: Directory): Directory {
  const builder = new DirectoryBuilder();
  builder.addDirectory(a);
  builder.addDirectory(b);
  return builder.build();
}
