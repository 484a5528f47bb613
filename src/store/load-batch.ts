import type { About, Mention, Pointer } from "../model/edges.ts";
import type { Batch, Exchange, Reply } from "../model/exchange.ts";
import type { LedgerEntries } from "../model/ledger.ts";
import type { Country, Topic } from "../model/nodes.ts";
import type { WriteStep } from "./catalogue/catalogue.ts";
import type { GraphStore } from "./graph-store.ts";
import { memberRow } from "./member-row.ts";
import { resolveReferences } from "./references/resolve-references.ts";

/** Writes the countries and topics that mentions and tags end on. */
export async function loadReferenceNodes(
  store: GraphStore,
  nodes: { readonly countries: readonly Country[]; readonly topics: readonly Topic[] },
): Promise<void> {
  await store.write([
    { query: "save-countries", rows: nodes.countries },
    { query: "save-topics", rows: nodes.topics },
  ]);
}

/** Writes a batch in one transaction, replacing whatever the store held for its questions. */
export async function loadBatch(
  store: GraphStore,
  batch: Batch,
  ledger: LedgerEntries = nothing,
): Promise<void> {
  await store.write([...ledgerSteps(ledger), ...batchSteps(batch)]);
}

const nothing: LedgerEntries = { records: [], editions: [], changes: [], removed: [] };

function ledgerSteps({ records, editions, changes, removed }: LedgerEntries): readonly WriteStep[] {
  const recordedAt = new Date().toISOString();
  return [
    { query: "save-records", rows: records },
    { query: "save-record-editions", rows: editions },
    { query: "save-changes", rows: changes.map((change) => ({ ...change, recordedAt })) },
    { query: "clear-exchanges", rows: removed.map((id) => ({ id })) },
    { query: "remove-questions", rows: removed.map((id) => ({ id })) },
  ];
}

/** Brings the edges that follow from others up to date; to be run once after the last batch. */
export async function refreshDerivedEdges(store: GraphStore): Promise<void> {
  await store.write([
    { query: "refresh-memberships", rows: null },
    { query: "refresh-representations", rows: null },
    { query: "prune-orphans", rows: null },
    { query: "refresh-same-text", rows: null },
  ]);
  await resolveReferences(store);
}

function batchSteps(batch: Batch): readonly WriteStep[] {
  const exchanges = lastOfEachQuestion(batch.exchanges);
  const replies = repliesOf(exchanges);
  return [
    { query: "save-parties", rows: batch.parties },
    { query: "save-constituencies", rows: batch.constituencies },
    { query: "save-departments", rows: batch.departments },
    { query: "save-members", rows: batch.members.map(memberRow) },
    { query: "clear-exchanges", rows: exchanges.map(({ question }) => ({ id: question.id })) },
    { query: "clear-answers", rows: sharedAnswers(exchanges) },
    { query: "save-answers", rows: replies.map(answerRow) },
    { query: "save-answer-originals", rows: replies.flatMap(originalRows) },
    { query: "save-questions", rows: exchanges.map(questionRow) },
    {
      query: "save-question-mentions",
      rows: exchanges.flatMap(({ question, mentions }) =>
        mentions.map((mention) => ({ questionId: question.id, ...mentionRow(mention) })),
      ),
    },
    {
      query: "save-answer-mentions",
      rows: replies.flatMap(({ answer, mentions }) =>
        mentions.map((mention) => ({ answerId: answer.id, ...mentionRow(mention) })),
      ),
    },
    {
      query: "save-question-topics",
      rows: exchanges.flatMap(({ question, about }) =>
        about.map((tag: About) => ({ questionId: question.id, ...tag })),
      ),
    },
    {
      query: "save-answer-topics",
      rows: replies.flatMap(({ answer, about }) =>
        about.map((tag: About) => ({ answerId: answer.id, ...tag })),
      ),
    },
    {
      query: "save-question-references",
      rows: exchanges.flatMap(({ question, references }) =>
        references.map((pointer, place) => ({ questionId: question.id, ...pointerRow(pointer, place) })),
      ),
    },
    {
      query: "save-answer-references",
      rows: replies.flatMap(({ answer, references }) =>
        references.map((pointer, place) => ({ answerId: answer.id, ...pointerRow(pointer, place) })),
      ),
    },
  ];
}

/** A file may print a question twice; the later printing counts. */
function lastOfEachQuestion(exchanges: readonly Exchange[]): readonly Exchange[] {
  return [...new Map(exchanges.map((exchange) => [exchange.question.id, exchange])).values()];
}

/** Each answer once: those of a group are one and the same. */
function repliesOf(exchanges: readonly Exchange[]): readonly Reply[] {
  const replies = exchanges.flatMap(({ reply }) => (reply === null ? [] : [reply]));
  return [...new Map(replies.map((reply) => [reply.answer.id, reply])).values()];
}

/** The answers that other questions may hold too, so that clearing a question does not clear them. */
function sharedAnswers(exchanges: readonly Exchange[]): readonly { readonly id: string }[] {
  const shared = exchanges.flatMap(({ question, reply }) =>
    reply === null || reply.answer.id === question.id ? [] : [reply.answer.id],
  );
  return [...new Set(shared)].map((id) => ({ id }));
}

function questionRow({ question, asked, departmentId, reply }: Exchange) {
  return {
    ...question,
    askerId: asked?.memberId ?? null,
    askerPartyId: asked?.partyId ?? null,
    askerConstituencyId: asked?.constituencyId ?? null,
    askerCandidateIds: asked?.candidateIds ?? [],
    departmentId,
    answerId: reply?.answer.id ?? null,
  };
}

function answerRow({ answer, answered, correctorId }: Reply) {
  return {
    ...answer,
    attachments: JSON.stringify(answer.attachments),
    ministerId: answered?.memberId ?? null,
    role: answered?.role ?? null,
    officeId: answered?.officeId ?? null,
    officeMatch: answered?.officeMatch ?? null,
    candidateIds: answered?.candidateIds ?? [],
    correctorId,
  };
}

function originalRows({ answer, original }: Reply) {
  return original === null ? [] : [{ answerId: answer.id, ...original }];
}

function mentionRow({ countryCode, spans }: Mention) {
  return { countryCode, count: spans.length, spans };
}

function pointerRow({ on, ...pointer }: Pointer, place: number) {
  return { place, ...pointer, pointedOn: on };
}
