import { isNameOnly, type NameOnlyLabel } from "../../model/graph/affiliations.ts";
import { labels } from "../../model/graph/labels.ts";
import type { NodeKey, NodeLabel } from "../../model/graph.ts";
import { SNIPPET_LENGTH, TITLE_LENGTH } from "../../model/limits.ts";
import { memberUrl } from "../../model/member-url.ts";
import type { NamedNode, Question } from "../../model/nodes.ts";
import { beginning, whatIsAsked } from "../../model/what-is-asked.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { type DescribedNode, namedOnly } from "./described-node.ts";

type Reader = Pick<GraphStore, "read">;
type Ids = { readonly ids: string[] };

/** Only the first neighbour of each node. */
const first = { limit: 1, afterKey: null, afterId: null };

type Describer = (store: Reader, ids: Ids) => Promise<readonly DescribedNode[]>;

/** How the nodes of each label are described. A label takes one to three statements, however many nodes there are. */
const describers: {
  readonly [Label in Exclude<NodeLabel, NameOnlyLabel>]: Describer;
} = {
  Member: async (store, ids) => {
    const parties = firstBySource(await store.read("parties-of-members", { ...ids, ...first }));
    return (await store.read("members-by-id", ids)).map(({ id, name, house, resolved }) => ({
      ...namedOnly({ label: "Member", id }, name),
      party: parties.get(id)?.name ?? null,
      house,
      url: memberUrl({ id, resolved }),
    }));
  },
  Question: async (store, ids) => {
    const rows = await store.read("questions-by-id", ids);
    const [departments, askers] = await Promise.all([
      store.read("departments-of-questions", ids).then(firstBySource),
      store.read("askers-of-questions", ids).then(firstBySource),
    ]);
    return rows.map((row) => ({
      ...namedOnly({ label: "Question", id: row.id }, ""),
      ...titleOf(row),
      party: askers.get(row.id)?.partyName ?? null,
      house: row.house,
      code: row.uin,
      department: departments.get(row.id)?.name ?? null,
      day: row.tabledOn,
      url: row.url,
    }));
  },
  Answer: async (store, ids) => {
    const rows = await store.read("answers-by-id", ids);
    const questions = firstBySource(await store.read("questions-of-answers", { ...ids, ...first }));
    const questionIds = [...new Set([...questions.values()].map(({ id }) => id))];
    const departments = firstBySource(await store.read("departments-of-questions", { ids: questionIds }));
    return rows.map(({ id, answeredOn, text }) => {
      const question = questions.get(id);
      return {
        ...namedOnly({ label: "Answer", id }, beginning(text, SNIPPET_LENGTH)),
        title: answeredOn === null ? "Answer" : `Answer of ${answeredOn}`,
        house: question?.house ?? null,
        department: (question && departments.get(question.id)?.name) ?? null,
        day: answeredOn,
        // Parliament shows an answer on the page of its question.
        url: question?.url ?? null,
      };
    });
  },
  Office: async (store, ids) => {
    const rows = await store.read("offices-by-id", ids);
    const departments = await store.read("departments-by-id", {
      ids: [...new Set(rows.map(({ departmentId }) => departmentId))],
    });
    const names = new Map(departments.map(({ id, name }) => [id, name]));
    return rows.map(({ id, name, departmentId }) => ({
      ...namedOnly({ label: "Office", id }, name),
      department: names.get(departmentId) ?? null,
    }));
  },
  Country: async (store, ids) =>
    (await store.read("countries-by-id", ids)).map(({ code, name, region }) => ({
      ...namedOnly({ label: "Country", id: code }, name),
      code,
      region,
    })),
  Department: async (store, ids) => named("Department", await store.read("departments-by-id", ids)),
  Topic: async (store, ids) => named("Topic", await store.read("topics-by-id", ids)),
};

/** Describes nodes, in their order. Nodes that do not exist are left out. */
export async function describeNodes(
  store: Reader,
  nodes: readonly NodeKey[],
): Promise<readonly DescribedNode[]> {
  const byLabel = Map.groupBy(nodes, ({ label }) => label);
  const described = await Promise.all(
    [...byLabel].map(async ([label, keys]) => {
      const ids = [...new Set(keys.map(({ id }) => id))];
      const found = await describerOf(label)(store, { ids });
      return [label, new Map(found.map((node) => [node.id, node]))] as const;
    }),
  );
  const found = new Map(described);
  return nodes.flatMap(({ label, id }) => found.get(label)?.get(id) ?? []);
}

function describerOf(label: NodeLabel): Describer {
  if (!isNameOnly(label)) return describers[label];
  return async (store, ids) => named(label, await store.read(`${labels[label].plural}-by-id`, ids));
}

function titleOf({ heading, text }: Question): Pick<DescribedNode, "title" | "name"> {
  const shown = heading ?? whatIsAsked(text);
  return { title: beginning(shown, TITLE_LENGTH), name: beginning(shown, SNIPPET_LENGTH) };
}

function named(label: NodeLabel, rows: readonly NamedNode[]): readonly DescribedNode[] {
  return rows.map(({ id, name }) => namedOnly({ label, id }, name));
}

function firstBySource<Row extends { readonly sourceId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return new Map(rows.toReversed().map((row) => [row.sourceId, row]));
}
