import { readConfig } from "../config.ts";
import { type FetchPeopleReport, fetchBiographies, fetchMemberLists } from "../fetch/fetch-people.ts";
import { importPeople } from "../import/import-people.ts";
import { openGraph } from "../import/open-graph.ts";
import { openStore } from "../store/open-store.ts";
import { fetchBar } from "./fetch-bar.ts";
import { namedMemberIds } from "./named-member-ids.ts";
import { overridesOf } from "./overrides-setting.ts";
import { jsonOf, textOf } from "./report-text.ts";
import { stopSignal } from "./stop-signal.ts";

export type FetchPeopleCommandOptions = {
  readonly out: string;
  readonly import: boolean;
  readonly json: boolean;
};

/**
 * `fetch people`: reads the lists of members, and the biographies of those whom questions of the graph name, into a file,
 * and imports it. The exit code is 1 if something is missing.
 */
export async function fetchPeopleCommand(options: FetchPeopleCommandOptions): Promise<number> {
  const { out: file, import: loads, json } = options;
  const config = readConfig();
  const overrides = overridesOf(config);
  const store = await openStore(config.store);
  const stop = stopSignal();
  const bar = fetchBar("members");
  try {
    const work = { signal: stop.signal, overrides };
    await openGraph(store, work);
    const fetching = { apiUrl: config.membersApiUrl, file, signal: stop.signal, onProgress: bar.update };
    const lists = await fetchMemberLists(fetching);
    // Printed names become members once the lists are known.
    if (loads && lists.fetched > 0 && !lists.stopped) await importPeople(store, [file], work);
    const biographies = lists.stopped ? null : await fetchBiographies(await namedMemberIds(store), fetching);
    bar.stop();
    const isStopped = lists.stopped || biographies?.stopped === true;
    const imported = loads && !isStopped ? await importPeople(store, [file], work) : null;
    const report = { lists, biographies, file, import: imported };
    process.stdout.write(json ? jsonOf(report) : textOf(describe(report)));
    if (isStopped || imported?.stopped) return 130;
    const faults = [...(imported?.skipped ?? []), ...(imported?.faults ?? [])];
    const isWhole = !lists.incomplete && biographies?.incomplete !== true && lists.failures.length === 0;
    return isWhole && faults.length === 0 ? 0 : 1;
  } finally {
    bar.stop();
    stop.dispose();
    await store.close();
  }
}

type Report = {
  readonly lists: FetchPeopleReport;
  readonly biographies: FetchPeopleReport | null;
  readonly file: string;
  readonly import: { readonly members: number } | null;
};

function describe({ lists, biographies, file, import: imported }: Report): readonly string[] {
  const failures = [...lists.failures, ...(biographies?.failures ?? [])];
  const isStopped = lists.stopped || biographies?.stopped === true;
  return [
    `Members of both Houses: ${lists.found} listed, ${lists.fetched} new or changed.`,
    ...(biographies === null
      ? []
      : [
          `Biographies of members whom questions name: ${biographies.fetched} fetched, ${biographies.alreadyHere} already here.`,
        ]),
    ...(failures.length === 0 ? [] : ["Failed:", ...failures.map(describeFailure)]),
    ...(isStopped ? ["Interrupted."] : []),
    isStopped || failures.length > 0
      ? `What was fetched so far is in ${file}. Run the same command again to fetch the rest.`
      : `Everything is in ${file}.`,
    ...(imported === null ? [] : [`The graph has ${imported.members} members.`]),
  ];
}

function describeFailure({ id, reason }: FetchPeopleReport["failures"][number]): string {
  return id === null ? `  ${reason}` : `  member ${id}: ${reason}`;
}
