import { Kind } from "graphql";
import { nodeKey } from "../../schema/machinery/ids/node-key.ts";
import type { DescribedNode } from "../export/graph/described-node.ts";
import type { GraphPart } from "../export/graph/export-graph.ts";
import { BadInputError } from "../model/errors.ts";
import { EXPORT_DRAWN_PAGE } from "../model/limits.ts";
import { findField, readQuery, valueAt } from "./find-field.ts";
import { paged, type QuerySource, replaceField, runQuery, selections, walkPages } from "./page-walk.ts";

/** Everything that an export shows of a subgraph. */
const everything =
  "{ nodes { id label name type weight party house code region department day url } edges { id source target type weight date lastDate } leftOut { edges } }";

type Drawn = {
  readonly nodes: readonly (Omit<DescribedNode, "id" | "label" | "title"> & {
    readonly id: string;
    readonly label: string;
    readonly weight: number;
  })[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly type: string;
    readonly weight: number;
    readonly date: string | null;
    readonly lastDate: string | null;
  }[];
};

/** The list whose `subgraph` draws the first rows of the whole list, not those of a page. */
const drawsWhole = new Set(["CoMentionsConnection"]);

/** The subgraph that a query asks for. If it belongs to a list, all pages of the list are drawn. */
export async function* queryGraph(
  source: QuerySource,
  text: string,
  signal?: AbortSignal,
): AsyncGenerator<GraphPart> {
  const document = readQuery(source.schema, text);
  const drawn = findField(source.schema, document, (name) => name === "Subgraph");
  if (drawn === null)
    throw new BadInputError(
      "The query has no `subgraph`: ask for one, such as `questions { subgraph { nodes { id } } }`.",
    );
  const whole = replaceField(document, drawn.node, (field) => ({
    ...field,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...selections(everything)] },
  }));
  const list = drawn.parents.at(-1);
  if (!list?.argNames.includes("after") || drawsWhole.has(list.typeName)) {
    const found = valueAt(await runQuery(source, whole), drawn.path) as Drawn | null;
    if (found !== null) yield partOf(found, true);
    return;
  }
  for await (const { data } of walkPages(source, paged(whole, list, EXPORT_DRAWN_PAGE), list, signal)) {
    const found = valueAt(data, drawn.path) as Drawn | null;
    if (found !== null) yield partOf(found, false);
  }
}

/** The weights of a page are only part of those in the whole list, which are summed later. */
function partOf({ nodes, edges }: Drawn, isWhole: boolean): GraphPart {
  return {
    nodes: nodes.map(({ id, label, name, weight, party, house, code, region, department, day, url }) => ({
      ...nodeKey(id),
      title: label,
      ...{ name, party, house, code, region, department, day, url },
      ...(isWhole ? { weight } : {}),
    })),
    edges: edges.map(({ id, source, target, type, weight, date, lastDate }) => ({
      ...{ id, type, weight },
      from: nodeKey(source),
      to: nodeKey(target),
      firstDay: date,
      lastDay: lastDate,
    })),
  };
}
