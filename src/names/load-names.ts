import { affiliationKinds } from "../model/graph/affiliations.ts";
import type { NodeLabel } from "../model/graph.ts";
import type { House } from "../model/nodes.ts";
import type { HouseTerm, Period } from "../model/people.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { memberNames } from "./member-names.ts";
import type { NamedLabel, NamedNode, NodeName } from "./named-node.ts";
import {
  namesOfCountry,
  namesOfDepartment,
  namesOfOffice,
  namesOfParty,
  namesOfTopic,
  onlyName,
} from "./other-names.ts";

/** Every row of a list. No graph has this many members or offices. */
const all = { limit: 1_000_000, afterKey: null, afterId: null };

type Details = {
  readonly detail?: string;
  readonly terms?: readonly HouseTerm[];
  readonly house?: House | null;
  readonly constituencies?: readonly string[];
  readonly partOf?: string;
};

/** Reads every node that can be found by name, with its names and its numbers of questions and answers. */
export async function loadNames(store: GraphStore): Promise<readonly NamedNode[]> {
  const counts = new Map(
    (await store.read("name-counts", {})).map((row) => [countKey(row.label, row.id), row]),
  );
  const node = (
    label: NamedLabel,
    id: string,
    name: string,
    names: readonly NodeName[],
    details: Details = {},
  ): NamedNode => {
    const counted = counts.get(countKey(label, id));
    return {
      ...{
        label,
        id,
        name,
        names,
        detail: details.detail ?? "",
        terms: details.terms ?? [],
        house: details.house ?? null,
        constituencies: details.constituencies ?? [],
        partOf: details.partOf ?? null,
      },
      days: { from: counted?.firstDay ?? null, to: counted?.lastDay ?? null },
      questions: counted?.questions ?? 0,
      answers: counted?.answers ?? 0,
    };
  };
  const constituencies = Map.groupBy(
    await store.read("official-constituencies", {}),
    ({ memberId }) => memberId,
  );
  const departments = await store.read("list-departments", all);
  const departmentNames = new Map(departments.map(({ id, name }) => [id, name]));
  return [
    ...(await store.read("list-members", all)).map((member) =>
      node("Member", member.id, member.name, memberNames(member), {
        detail: memberDetail(member, constituencies.get(member.id) ?? []),
        terms: member.terms,
        house: member.house,
        constituencies: (constituencies.get(member.id) ?? []).map((each) => each.name),
      }),
    ),
    ...(await store.read("list-offices", all)).map((office) => {
      const department = departmentNames.get(office.departmentId) ?? "";
      return node("Office", office.id, office.name, namesOfOffice(office, department), {
        detail: department,
        partOf: office.departmentId,
      });
    }),
    ...departments.map((department) =>
      node("Department", department.id, department.name, namesOfDepartment(department), {
        detail: department.periods.map(days).join(", "),
      }),
    ),
    ...(await namedNodes(store)).map(({ label, id, name }) =>
      node(label, id, name, label === "Party" ? namesOfParty({ id, name }) : onlyName(name)),
    ),
    ...(await store.read("list-countries", all)).map((country) =>
      node("Country", country.code, country.name, namesOfCountry(country), { detail: country.region ?? "" }),
    ),
    ...(await store.read("list-topics", all)).map((topic) =>
      node("Topic", topic.id, topic.name, namesOfTopic(topic)),
    ),
  ];
}

/** Every node that has nothing but a name. */
async function namedNodes(store: GraphStore) {
  const lists = affiliationKinds.map(async ({ label, list }) => {
    const nodes = await store.read(`list-${list}`, all);
    return nodes.map((node) => ({ label, ...node }));
  });
  return (await Promise.all(lists)).flat();
}

function countKey(label: NodeLabel, id: string): string {
  return `${label} ${id}`;
}

/** Distinguishes members with the same name: "Commons 2010-05-06 to 2015-03-30, Weston". */
function memberDetail(
  { resolved, terms }: { readonly resolved: boolean; readonly terms: readonly HouseTerm[] },
  constituencies: readonly (Period & { readonly name: string })[],
): string {
  if (!resolved) return "known only by this printed name";
  const houses = Map.groupBy(terms, ({ house }) => house);
  const membership = [...houses].map(
    ([house, served]) =>
      `${house === "LORDS" ? "Lords" : "Commons"} ${days({ from: served[0]?.from ?? null, to: served.at(-1)?.to ?? null })}`,
  );
  const last = constituencies.at(-1)?.name;
  return [...membership, ...(last === undefined ? [] : [last])].join(", ");
}

function days({ from, to }: Period): string {
  if (from === null) return to === null ? "days unknown" : `until ${to}`;
  return to === null ? `since ${from}` : `${from} to ${to}`;
}
