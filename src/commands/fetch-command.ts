import { readConfig } from "../config.ts";
import { nameOf, parseFetchQuery } from "../fetch/fetch-query.ts";
import { defaultFile, fetchFound, fetchIds } from "../fetch/fetch-questions.ts";
import type { FetchReport } from "../fetch/fetch-report.ts";
import type { WorkOptions } from "../import/finish-work.ts";
import type { ImportReport } from "../import/import-report.ts";
import { openGraph } from "../import/open-graph.ts";
import { BadInputError } from "../model/errors.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { openStore } from "../store/open-store.ts";
import { describeFetch } from "./describe-fetch.ts";
import { type FaultOptions, openFaultFile } from "./fault-file.ts";
import { fetchBar } from "./fetch-bar.ts";
import { describeReport, faultsOfImport, importWithBar, isWhole } from "./import-command.ts";
import { overridesOf } from "./overrides-setting.ts";
import { jsonOf } from "./report-text.ts";
import { stopSignal } from "./stop-signal.ts";
import { truncatedQuestionIds } from "./truncated-question-ids.ts";

/** Options from the command line. Search options are checked by `parseFetchQuery`. */
export type FetchCommandOptions = FaultOptions & {
  readonly out?: string;
  readonly import: boolean;
  readonly json: boolean;
  readonly truncated: boolean;
  readonly [search: string]: unknown;
};

/**
 * `fetch`: fetches questions from Parliament's API into a file and imports it. The exit code is 1 if some are missing.
 */
export async function fetchCommand(options: FetchCommandOptions): Promise<number> {
  const { out, import: loads, json, truncated, verbose, skipped, ...search } = options;
  const config = readConfig();
  const overrides = overridesOf(config);
  const query = parseFetchQuery(search);
  if (truncated && nameOf(query) !== "") {
    throw new BadInputError("--truncated cannot be combined with search options.");
  }
  const file =
    out ?? defaultFile(truncated ? `truncated-${new Date().toISOString().slice(0, 10)}` : nameOf(query));
  const faultFile = openFaultFile(options);
  // Opened first, to report an unreachable store before a long fetch.
  const store = loads || truncated ? await openStore(config.store) : null;
  const stop = stopSignal();
  const bar = fetchBar();
  try {
    const fetching = { apiUrl: config.apiUrl, file, signal: stop.signal, onProgress: bar.update };
    const fetched = await (truncated && store !== null
      ? fetchIds(await truncatedIdsOf(store, { signal: stop.signal, overrides }), fetching)
      : fetchFound(query, fetching)
    ).finally(bar.stop);
    if (!json) process.stdout.write(describeFetch(fetched));
    const hasQuestions =
      fetched.fetched + fetched.alreadyHere + fetched.truncated + fetched.declared.length > 0;
    const imported =
      loads && store !== null && hasQuestions && !fetched.stopped
        ? await importWithBar(store, [file], { signal: stop.signal, overrides })
        : null;
    if (imported !== null) await faultFile.write(faultsOfImport(imported));
    if (json) process.stdout.write(jsonOf({ ...fetched, import: imported }));
    else if (imported !== null && store !== null)
      process.stdout.write(describeReport(imported, store.location, verbose));
    return exitCode(fetched, imported);
  } finally {
    stop.dispose();
    await store?.close();
  }
}

/** The ids of the questions to fetch for `--truncated`. */
async function truncatedIdsOf(store: GraphStore, options: WorkOptions): Promise<AsyncIterable<string>> {
  await openGraph(store, options);
  return truncatedQuestionIds(store);
}

function exitCode(fetched: FetchReport, imported: ImportReport | null): number {
  if (fetched.stopped || imported?.stopped) return 130;
  const missing = fetched.incomplete || fetched.failures.length > 0;
  return missing || (imported !== null && !isWhole(imported)) ? 1 : 0;
}
