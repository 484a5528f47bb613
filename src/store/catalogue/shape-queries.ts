import { z } from "zod";
import { uncapitalized } from "../../model/first-letter.ts";
import {
  type AffiliationType,
  affiliationKinds,
  type IdField,
  idField,
  type JoinedLabel,
  type NamedLists,
  type PrintedLabel,
  printedAffiliations,
} from "../../model/graph/affiliations.ts";
import type { edgeKinds } from "../../model/graph/edge-kinds.ts";
import { labels } from "../../model/graph/labels.ts";
import { labelFacts, type NodeLabel, nodeLabels } from "../../model/graph.ts";
import type { Properties } from "../../model/properties.ts";
import { type TextEdge, textEdges } from "../../model/text-edges.ts";
import {
  type CountName,
  countsOf,
  type NeighbourList,
  type Neighbours,
  neighbourLists,
  singleNeighbours,
} from "../neighbour-lists.ts";
import { type CarriedBy, carried, cursor, sourceId } from "./edge-rows.ts";
import { answerFilter, memberFilter, officeFilter, questionFilter } from "./filters.ts";
import { neighboursOfAnswer, neighboursOfQuestion, rowsWithNeighbours } from "./neighbour-rows.ts";
import { namedRow, nodeRows, period } from "./node-rows.ts";
import { page } from "./page.ts";
import { type ReadQuery, read, type WriteQuery, write } from "./query.ts";
import { type RowOf, rowOf } from "./row-of.ts";

/**
 * The queries that follow from the description of the graph, so that they have no files. Their types follow from the same
 * constants; the casts are where objects are made of them.
 */

type Labels = typeof labels;
type NodeRows = typeof nodeRows;
type Shape<Label extends NodeLabel> = NodeRows[Label]["shape"];
type With<Row extends z.ZodRawShape, More extends z.ZodRawShape> = z.ZodObject<z.core.util.Extend<Row, More>>;

const ofIds = z.object({ ids: z.array(z.string()) });

const withNeighbours = {
  Question: read(ofIds.extend({ neighbours: neighboursOfQuestion }), rowsWithNeighbours.Question),
  Answer: read(ofIds.extend({ neighbours: neighboursOfAnswer }), rowsWithNeighbours.Answer),
} as const;

type ById = {
  readonly [Label in NodeLabel as `${Labels[Label]["plural"]}-by-id`]: Label extends keyof typeof withNeighbours
    ? (typeof withNeighbours)[Label]
    : ReadQuery<typeof ofIds, NodeRows[Label]>;
};

const byId = Object.fromEntries(
  nodeLabels.map((label) => {
    const brings: { readonly [Label in NodeLabel]?: ReadQuery } = withNeighbours;
    return [`${labels[label].plural}-by-id`, brings[label] ?? read(ofIds, nodeRows[label])];
  }),
) as ById;

export const nodeShapes = {
  ...byId,
  "count-nodes": read(z.object({ label: z.enum(nodeLabels) }), z.object({ count: z.int() })),
  "count-graph": read(z.object({}), z.object({ name: z.string(), count: z.int() })),
} as const;

const listed = z.object(page);
const filteredList = { Member: listed.extend(memberFilter), Office: listed.extend(officeFilter) };

/** All labels whose nodes are listed by name. */
type ByName = Exclude<NodeLabel, "Question" | "Answer">;
type Lists = {
  readonly [Label in ByName as `list-${Labels[Label]["plural"]}`]: ReadQuery<
    Label extends keyof typeof filteredList ? (typeof filteredList)[Label] : typeof listed,
    With<Shape<Label>, typeof cursor>
  >;
};

export const listShapes = Object.fromEntries(
  nodeLabels
    .filter((label) => labelFacts(label).day === undefined)
    .map((label) => {
      const filters: { readonly [Label in NodeLabel]?: z.ZodObject } = filteredList;
      return [`list-${labels[label].plural}`, read(filters[label] ?? listed, nodeRows[label].extend(cursor))];
    }),
) as Lists;

type Single = (typeof singleNeighbours)[number];
type Singles = {
  readonly [List in Single as List["name"]]: ReadQuery<
    typeof ofIds,
    With<Shape<List["along"][3]>, typeof sourceId & CarriedBy<List["along"][1]>>
  >;
};

const singlesByName: Readonly<Record<string, unknown>> = Object.fromEntries(
  singleNeighbours.map(({ name, along: [, type, , found] }) => [
    name,
    read(ofIds, nodeRows[found].extend({ ...sourceId, ...carried(type) })),
  ]),
);
export const singleEdgeShapes = singlesByName as Singles;

const pageOfIds = ofIds.extend(page);
const filteredPage = {
  Question: pageOfIds.extend({ ...questionFilter, neighbours: neighboursOfQuestion }),
  Answer: pageOfIds.extend({ ...answerFilter, neighbours: neighboursOfAnswer }),
};
const topicsOfIds = pageOfIds.extend({ minScore: z.number().optional() });
const onDay = pageOfIds.extend({ on: z.string().optional() });

type PageParams<List extends Neighbours> = List["along"][3] extends keyof typeof filteredPage
  ? (typeof filteredPage)[List["along"][3]]
  : List extends { readonly part: string }
    ? typeof topicsOfIds
    : List extends { readonly isOnDay: true }
      ? typeof onDay
      : typeof pageOfIds;
type Pages = {
  readonly [List in NeighbourList as List["name"]]: ReadQuery<
    PageParams<List>,
    With<PageRows[List["along"][3]]["shape"], typeof sourceId & typeof cursor & CarriedBy<List["along"][1]>>
  >;
};

/** The nodes of each label, as rows of a page. */
const pageRows = { ...nodeRows, ...rowsWithNeighbours };
type PageRows = typeof pageRows;

function pageParams({ along: [, , , found], part, isOnDay }: Neighbours): z.ZodObject {
  if (found === "Question" || found === "Answer") return filteredPage[found];
  return part !== undefined ? topicsOfIds : isOnDay ? onDay : pageOfIds;
}

export const pagedEdgeShapes = Object.fromEntries(
  neighbourLists.map((list) => {
    const [, type, , found] = list.along;
    const row: z.ZodObject = pageRows[found];
    return [list.name, read(pageParams(list), row.extend({ ...sourceId, ...cursor, ...carried(type) }))];
  }),
) as Pages;

/** The query of totals with these names of counts. */
export function totals<Name extends string>(...names: readonly Name[]) {
  return read(ofIds, totalsRow(names));
}

/** The same for texts, whose topics count only with a score of at least `minScore`. */
export function totalsOfTexts<Name extends string>(...names: readonly Name[]) {
  return read(ofIds.extend({ minScore: z.number().optional() }), totalsRow(names));
}

function totalsRow<Name extends string>(names: readonly Name[]) {
  const counts = Object.fromEntries(names.map((name) => [name, z.int()])) as Record<Name, z.ZodInt>;
  return z.object({ ...sourceId, ...counts });
}

/** The totals of these labels have more to them. */
const totalsInFiles = ["Question", "Answer", "Office"] as const;
type InFiles = (typeof totalsInFiles)[number];

type CountsOf<Label extends NodeLabel> = {
  [List in NeighbourList as List["name"]]: List["along"][0] extends Label ? CountName<List> : never;
}[NeighbourList["name"]];

/** The names of the counts that follow for a label. */
export function countNames<Label extends NodeLabel>(label: Label): readonly CountsOf<Label>[] {
  const names: readonly unknown[] = countsOf(label).map(([name]) => name);
  return names as readonly CountsOf<Label>[];
}

type Totals = {
  readonly [Label in Exclude<NodeLabel, InFiles> as `totals-of-${Labels[Label]["plural"]}`]: ReturnType<
    typeof totals<CountsOf<Label>>
  >;
};

const totalsByName: Readonly<Record<string, unknown>> = Object.fromEntries(
  nodeLabels
    .filter((label) => !totalsInFiles.some((each) => each === label))
    .map((label) => [`totals-of-${labels[label].plural}`, totals(...countNames(label))]),
);
export const totalsShapes = totalsByName as Totals;

const nothing = z.object({});
const named = z.object({ memberId: z.string(), name: z.string(), ...period });

type Official = {
  readonly [List in keyof NamedLists<null> as `official-${List}`]: ReadQuery<typeof nothing, typeof named>;
};

/** What official members belong to. */
export const officialShapes = Object.fromEntries(
  affiliationKinds.map(({ list }) => [`official-${list}`, read(nothing, named)]),
) as Official;

type SavesNamed = {
  readonly [List in keyof NamedLists<null> as `save-${List}`]: WriteQuery<typeof namedRow>;
};
type SavesAffiliations = {
  readonly [Type in AffiliationType as `save-${(typeof edgeKinds)[Type]["plural"]}`]: WriteQuery<
    With<
      { readonly memberId: z.ZodString } & { readonly [Field in IdField<JoinedLabel<Type>>]: z.ZodString },
      typeof period
    >
  >;
};

type Refreshes = {
  readonly [Label in PrintedLabel as `refresh-${(typeof edgeKinds)[Labels[Label]["joinedBy"]]["plural"]}`]: WriteQuery<null>;
};

/** The id of a node is a field of its own name. */
type SavedEdge<Edge extends TextEdge> = {
  readonly [Field in IdField<Edge["from" | "to"]>]: z.ZodString;
} & CarriedBy<Edge["type"]> &
  (Edge extends { readonly stores: infer Stored extends Properties } ? RowOf<Stored> : unknown);
type SavesFound = {
  readonly [Edge in TextEdge as `save-${Uncapitalize<Edge["from"]>}-${(typeof edgeKinds)[Edge["type"]]["plural"]}`]: WriteQuery<
    z.ZodObject<SavedEdge<Edge>>
  >;
};

const savesFound: Readonly<Record<string, unknown>> = Object.fromEntries(
  textEdges.map(({ type, plural, from, to, stores = {} }) => {
    const ids = { [idField(from)]: z.string(), [idField(to)]: z.string() };
    return [
      `save-${uncapitalized(from)}-${plural}`,
      write(z.object({ ...ids, ...carried(type), ...rowOf<Properties>(stores, {}) })),
    ];
  }),
);

export const writeShapes = {
  ...(savesFound as SavesFound),
  ...(Object.fromEntries(
    affiliationKinds.map(({ list }) => [`save-${list}`, write(namedRow)]),
  ) as SavesNamed),
  ...(Object.fromEntries(
    affiliationKinds.map(({ edges, idField }) => [
      `save-${edges}`,
      write(z.object({ memberId: z.string(), [idField]: z.string(), ...period })),
    ]),
  ) as SavesAffiliations),
  ...(Object.fromEntries(
    printedAffiliations.map(({ edges }) => [`refresh-${edges}`, write(null)]),
  ) as Refreshes),
  "save-appointments": write(z.object({ memberId: z.string(), officeId: z.string(), ...period })),
  "clear-official-edges": write(z.object({ id: z.string() })),
} as const;
