import type { PeopleBatch } from "../model/people-batch.ts";
import type { WriteStep } from "./catalogue/catalogue.ts";
import type { GraphStore } from "./graph-store.ts";
import { memberRow } from "./member-row.ts";

/**
 * Writes official people in one transaction. Their parties, constituencies and offices are replaced by those of the
 * batch. The transaction also marks all questions to be rebuilt.
 */
export async function loadPeople(
  store: GraphStore,
  people: PeopleBatch,
  signal?: AbortSignal,
): Promise<void> {
  const steps: readonly WriteStep[] = [
    { query: "save-unfinished", rows: [{ work: "rebuild" }, { work: "refresh" }] },
    { query: "save-parties", rows: people.parties },
    { query: "save-constituencies", rows: people.constituencies },
    { query: "save-departments", rows: people.departments.map(({ id, name }) => ({ id, name })) },
    {
      query: "save-department-periods",
      rows: people.departments.map(({ id, periods, abbreviations }) => ({
        id,
        periods: JSON.stringify(periods),
        abbreviations: JSON.stringify(abbreviations),
      })),
    },
    { query: "save-offices", rows: people.offices },
    { query: "save-successions", rows: people.successions },
    { query: "save-members", rows: people.members.map(memberRow) },
    { query: "clear-official-edges", rows: people.members.map(({ id }) => ({ id })) },
    { query: "save-memberships", rows: people.memberships },
    { query: "save-representations", rows: people.representations },
    { query: "save-appointments", rows: people.appointments },
  ];
  await store.write(steps, signal);
}
