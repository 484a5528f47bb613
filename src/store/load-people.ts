import { affiliationKinds } from "../model/graph/affiliations.ts";
import type { PeopleBatch } from "../model/people-batch.ts";
import type { WriteStep } from "./catalogue/catalogue.ts";
import type { GraphStore } from "./graph-store.ts";
import { memberRow } from "./member-row.ts";

/**
 * Writes official people in one transaction. What they belonged to and their offices are replaced by those of the
 * batch. The transaction also marks all questions to be rebuilt.
 */
export async function loadPeople(
  store: GraphStore,
  people: PeopleBatch,
  signal?: AbortSignal,
): Promise<void> {
  const steps: readonly WriteStep[] = [
    { query: "save-unfinished", rows: [{ work: "rebuild" }, { work: "refresh" }] },
    ...affiliationKinds.map(({ list }): WriteStep => ({ query: `save-${list}`, rows: people[list] })),
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
    ...affiliationSteps(people),
    { query: "save-appointments", rows: people.appointments },
  ];
  await store.write(steps, signal);
}

function affiliationSteps(people: PeopleBatch): readonly WriteStep[] {
  // The compiler cannot see that the query and its rows are of one type of edge.
  return affiliationKinds.map(({ edges }) => ({ query: `save-${edges}`, rows: people[edges] }) as WriteStep);
}
