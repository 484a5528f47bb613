import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRepository } from "../repository-paths.ts";

type Shown = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs `npm run show-query` as a developer would, in a folder of its own, with the text of a file of parameters. */
export function runShowQuery(query: readonly string[], store: string, params: string | null = null): Shown {
  const cwd = mkdtempSync(join(tmpdir(), "show-query-"));
  if (params !== null) writeFileSync(join(cwd, "params.json"), params);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      inRepository("scripts/show-query.ts"),
      ...query,
      ...(params === null ? [] : ["params.json"]),
    ],
    { cwd, encoding: "utf8", env: { PATH: process.env["PATH"], STORE: store } },
  );
  return { code: status, stdout, stderr };
}
