import type { NodeKey } from "../../../src/model/graph.ts";
import type { Context } from "../../machinery/context.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { countFacet, type FilteredList } from "../../machinery/lists/filtered-list.ts";
import { countedEdge, type DrawnEdge, draw, type Subgraph } from "../subgraph/draw.ts";

/** More than there are countries, so that no requested country is missing. */
const ALL_COUNTRIES = 300;

/** How many of the most mentioned countries to draw for each member if no countries or topics were requested. */
const MOST_NAMED = 5;

/** The members of a page, the requested countries and topics, and edges with the number of each member's texts on them. */
export async function drawMembers(
  context: Context,
  list: FilteredList,
  wanted: {
    readonly members: readonly { readonly id: string; readonly count: number }[];
    readonly total: number;
    readonly countryCodes: readonly string[];
    readonly topicIds: readonly string[];
    /** The type of the edges: `ANSWERED_ON` or `ASKED_ABOUT`. */
    readonly type: string;
  },
): Promise<Subgraph> {
  const { members, total, countryCodes, topicIds, type } = wanted;
  const drawnEdges = await Promise.all(
    members.map(async ({ id }): Promise<readonly DrawnEdge[]> => {
      const own: FilteredList = { ...list, source: "ofMembers", sourceId: id };
      const from: NodeKey = { label: "Member", id };
      const [countries, topics] = await Promise.all([
        countryCodes.length === 0 && topicIds.length > 0
          ? []
          : countFacet(context, own, "countries", countryCodes.length > 0 ? ALL_COUNTRIES : MOST_NAMED),
        topicIds.length === 0 ? [] : countFacet(context, own, "topics", Number.MAX_SAFE_INTEGER),
      ]);
      return [
        ...countries
          .filter(({ value }) => countryCodes.length === 0 || countryCodes.includes(value))
          .map(({ value, count }) => countedEdge(type, from, { label: "Country", id: value }, count)),
        ...topics
          .filter(({ value }) => topicIds.includes(value))
          .map(({ value, count }) => countedEdge(type, from, { label: "Topic", id: value }, count)),
      ];
    }),
  );
  const isolated = members.map(({ id }): NodeKey => ({ label: "Member", id }));
  const weights = new Map(members.map(({ id, count }) => [globalId({ label: "Member", id }), count]));
  return draw(context, drawnEdges.flat(), { isolated, weights, rows: { shown: members.length, total } });
}
