import type { Batch, Exchange } from "../model/exchange.ts";
import type { LedgerEntries } from "../model/ledger.ts";
import type { Country, Topic } from "../model/nodes.ts";
import type { WriteStep } from "./catalogue/catalogue.ts";
import { exchangeSteps } from "./exchange-steps.ts";
import type { GraphStore } from "./graph-store.ts";
import { memberRow } from "./member-row.ts";

/** Writes the countries and topics that MENTIONS and ABOUT edges lead to. */
export async function loadCountriesAndTopics(
  store: GraphStore,
  nodes: { readonly countries: readonly Country[]; readonly topics: readonly Topic[] },
): Promise<void> {
  await store.write([
    { query: "save-countries", rows: nodes.countries },
    { query: "save-topics", rows: nodes.topics },
  ]);
}

/**
 * Writes a batch in one transaction and replaces whatever the store had for its questions. Without a ledger, any of
 * them may already be in the store.
 */
export async function loadBatch(
  store: GraphStore,
  batch: Batch,
  ledger?: LedgerEntries,
  signal?: AbortSignal,
): Promise<void> {
  const exchanges = lastOfEachQuestion(batch.exchanges);
  const replaced = ledger?.replaced ?? exchanges.map(({ question }) => question.id);
  const steps: readonly WriteStep[] = [
    ...(ledger === undefined ? [] : ledgerSteps(ledger)),
    ...nodeSteps(batch),
    { query: "clear-exchanges", rows: replaced.map((id) => ({ id })) },
    ...exchangeSteps(exchanges),
    { query: "save-unfinished", rows: [{ work: "refresh" }] },
  ];
  await store.write(steps, signal);
}

function ledgerSteps(ledger: LedgerEntries): readonly WriteStep[] {
  const { records, rewritten, snapshots, latest, changes, removed } = ledger;
  const recordedAt = new Date().toISOString();
  return [
    { query: "save-records", rows: records.map(({ siblingKeys: _, ...record }) => record) },
    { query: "clear-record-siblings", rows: rewritten.map((recordId) => ({ recordId })) },
    {
      query: "save-record-siblings",
      rows: records.flatMap(({ recordId, siblingKeys }) =>
        siblingKeys.map((siblingKey) => ({ recordId, siblingKey })),
      ),
    },
    { query: "save-record-snapshots", rows: snapshots },
    { query: "save-snapshots", rows: latest },
    { query: "save-changes", rows: changes.map((change) => ({ ...change, recordedAt })) },
    { query: "clear-exchanges", rows: removed.map((id) => ({ id })) },
    { query: "remove-questions", rows: removed.map((id) => ({ id })) },
  ];
}

function nodeSteps(batch: Batch): readonly WriteStep[] {
  return [
    { query: "save-parties", rows: batch.parties },
    { query: "save-constituencies", rows: batch.constituencies },
    { query: "save-departments", rows: batch.departments },
    { query: "save-members", rows: batch.members.map(memberRow) },
  ];
}

/** A file may print a question more than once. The last printing counts. */
function lastOfEachQuestion(exchanges: readonly Exchange[]): readonly Exchange[] {
  return [...new Map(exchanges.map((exchange) => [exchange.question.id, exchange])).values()];
}
