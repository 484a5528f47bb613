import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { inRepository } from "../repository-paths.ts";

export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
};

const specifier =
  /^\s*(?:import|export)\b[^;]*?from\s+"([^"]+)"|\bimport\("([^"]+)"\)|^\s*import\s+"([^"]+)"/gm;

/** The TypeScript files below a folder, with what each imports: paths from the root for files, names for packages. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  const root = inRepository(".");
  return readdirSync(inRepository(folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => {
      const path = join(folder, file);
      const text = readFileSync(join(root, path), "utf8");
      const imports = [...text.matchAll(specifier)].map(([, from, dynamic, effect]) => {
        const name = from ?? dynamic ?? effect ?? "";
        return name.startsWith(".") ? relative(root, join(root, dirname(path), name)) : name;
      });
      return { path, text, imports };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
