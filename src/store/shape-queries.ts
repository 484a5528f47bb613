import { capitalized, uncapitalized } from "../model/first-letter.ts";
import { affiliationKinds, nameOnlyLabels, printedAffiliations } from "../model/graph/affiliations.ts";
import {
  type EdgeType,
  edgeKind,
  edgeTypeNames,
  edgeTypes,
  labelFacts,
  type NodeLabel,
  nodeLabels,
} from "../model/graph.ts";
import { type JoinedTexts, textEdges } from "../model/text-edges.ts";
import {
  countsOf,
  type Neighbours,
  neighbourLists,
  neighbourOrder,
  singleNeighbours,
} from "./neighbour-lists.ts";
import type { QueryFile, QueryFiles } from "./query-text.ts";
import { edgesWith, type ReplacedLabel, replacedLabels } from "./row-fields.ts";
import { sourcesOf } from "./text-sources.ts";

/** How an engine writes the queries that follow from the description of the graph. The first line is added to each. */
export type ShapeWriter = {
  /** The file that has this. */
  readonly path: string;
  /** How comments and the marks of templates start. */
  readonly comment: "--" | "//";
  readonly nodesById: (label: NodeLabel) => string;
  readonly nodesByName: (label: NodeLabel) => string;
  /** Creates or replaces a node with the edges in its row. */
  readonly saveNode: (label: ReplacedLabel) => string;
  /** Creates an edge found in a text. */
  readonly saveFound: (edge: JoinedTexts) => string;
  /** Removes the edges found in an answer. */
  readonly clearFound: () => string;
  /** Removes answers that no question has. */
  readonly removeAnswers: () => string;
  /** Creates a node that has no properties but its id and its name. */
  readonly saveNamed: (label: NodeLabel) => string;
  /** Creates an edge that carries a period. */
  readonly savePeriod: (type: EdgeType, from: NodeLabel, to: NodeLabel) => string;
  /** What official members belong to. */
  readonly official: (type: EdgeType, to: NodeLabel) => string;
  /** Sets the edges of a type to those whose ends are printed with questions, for members not in official lists. */
  readonly refresh: (type: EdgeType, to: NodeLabel, property: string) => string;
  /** Removes nodes of a label to which nothing leads. `naming` are the properties of edges that name such nodes. */
  readonly removeUnused: (label: NodeLabel, naming: readonly Naming[]) => string;
  readonly countNodes: () => string;
  readonly countGraph: () => string;
  readonly clearEdges: (from: NodeLabel, types: readonly EdgeType[]) => string;
  readonly single: (neighbours: Neighbours) => string;
  readonly page: (neighbours: Neighbours) => string;
  readonly totals: (label: NodeLabel) => string;
  /** Finds the questions or answers of a list, as `q` or `a`, from `wanted.value`, the id of the node it is of. */
  readonly source: (neighbours: Neighbours) => string;
  /** Counts a list of a text by itself, where `totals` of the label is in a file. */
  readonly count: (name: string, neighbours: Neighbours) => string;
};

/** A property of edges of a type that is the id of a node. */
export type Naming = { readonly type: EdgeType; readonly property: string };

/**
 * The queries of an engine: those in files, and those that follow from the description of the graph. A file is for a query
 * with more to it, and replaces what would follow.
 */
export function withShapes({ queries, parts }: QueryFiles, writer: ShapeWriter): QueryFiles {
  const fileOf = ([name, says, text]: Shape): readonly [string, QueryFile] => [
    name,
    { path: writer.path, text: `${writer.comment} ${says}\n${text}\n` },
  ];
  const unused = nameOnlyLabels.map((label) => writer.removeUnused(label, namingOf(label))).join("\n\n");
  const writtenParts = [
    [
      "unused-names",
      "Removes nodes that have nothing but a name if no edge leads to them or names them.",
      unused,
    ],
    ["found-in-answers", "Removes the edges found in an answer.", writer.clearFound()],
    ["unused-answers", "Removes answers that no question has, with their edges.", writer.removeAnswers()],
    ...textParts(writer, "Question"),
    ...textParts(writer, "Answer"),
  ] as const;
  return {
    queries: new Map([...shapesOf(writer).map(fileOf), ...queries]),
    parts: new Map([...parts, ...writtenParts.map(fileOf)]),
  };
}

function namingOf(label: NodeLabel): readonly Naming[] {
  return edgeTypeNames.flatMap((type) =>
    Object.entries(edgeKind(type).names ?? {})
      .filter(([, named]) => named === label)
      .map(([property]) => ({ type, property })),
  );
}

type Shape = readonly [name: string, says: string, text: string];

/** Parts of the queries that count lists of questions or answers, with a block for each list, and lists of each. */
function textParts(writer: ShapeWriter, label: "Question" | "Answer"): readonly Shape[] {
  const { comment } = writer;
  const blocks = (textOf: (list: Neighbours) => string | null) =>
    sourcesOf(label).flatMap(([source, list]) => {
      const text = textOf(list);
      if (text === null) return [];
      const condition = `source=${source}`;
      return [`${comment}? ${condition}\n${text}\n${comment}/ ${condition}`];
    });
  const { plural } = labelFacts(label);
  const conditions = blocks(({ part }) => (part === undefined ? null : `${comment}! ${part}`));
  const counts = countsOf(label).map(([name, list]) => writer.count(name, list));
  return [
    [
      `found-${plural}`,
      `Finds the ${plural} of each list from the node it is of.`,
      blocks(writer.source).join("\n"),
    ],
    [`found-${plural}-conditions`, `Conditions on the edges that lead to ${plural}.`, conditions.join("\n")],
    [
      `counts-of-${plural}`,
      `How many neighbours of each kind each of the given ${plural} has.`,
      counts.join("\n"),
    ],
  ];
}

function shapesOf(writer: ShapeWriter): readonly Shape[] {
  const periods = edgeTypeNames.filter((type) => edgeKind(type).day === "PERIOD");
  return [
    ...nodeLabels.flatMap((label) => shapesOfLabel(writer, label)),
    ["count-nodes", "How many nodes of a label the graph has.", writer.countNodes()],
    [
      "count-graph",
      "How many nodes of each label and edges of each type the graph has.",
      writer.countGraph(),
    ],
    [
      "clear-official-edges",
      "Removes what a member belonged to and the offices before those of official lists are written.",
      writer.clearEdges("Member", periods),
    ],
    ...edgeTypes.flatMap(({ type, from, to }): readonly Shape[] => {
      const { plural, description, day } = edgeKind(type);
      if (plural === undefined || day !== "PERIOD") return [];
      const says = `Records that ${description.slice(0, -1).toLowerCase()} between two dates (${type}).`;
      return [[`save-${plural}`, says, writer.savePeriod(type, from, to)]];
    }),
    ...replacedLabels.map((label): Shape => {
      const edges = edgesWith(label).map(({ type }) => type);
      const says = `Creates or replaces ${withArticle(label)}${edges.length === 0 ? "" : `, with its edges (${edges.join(", ")})`}.`;
      return [`save-${labelFacts(label).plural}`, says, writer.saveNode(label)];
    }),
    ...textEdges.map((edge): Shape => {
      const says = `Saves an edge from ${withArticle(edge.from)} to ${withArticle(edge.to)} (${edge.type}).`;
      return [`save-${uncapitalized(edge.from)}-${edge.plural}`, says, writer.saveFound(edge)];
    }),
    ...affiliationKinds.map(({ label, type, list }): Shape => {
      const says = `The ${list} of all members in official lists, with the dates (${type}).`;
      return [`official-${list}`, says, writer.official(type, label)];
    }),
    ...printedAffiliations.map(({ label, type, list, edges, property }): Shape => {
      const says = `Sets the ${list} of members not in official lists to those printed with their questions (${type}).`;
      return [`refresh-${edges}`, says, writer.refresh(type, label, property)];
    }),
    ...singleNeighbours.map((each): Shape => {
      const [, type] = each.along;
      return [each.name, `${each.what} (${type}).`, writer.single(each)];
    }),
    ...neighbourLists.map((each): Shape => {
      const [, type] = each.along;
      return [each.name, `${each.what}, ${neighbourOrder(each).words} (${type}).`, writer.page(each)];
    }),
  ];
}

function withArticle(label: NodeLabel): string {
  return `${/^[AEIOU]/.test(label) ? "an" : "a"} ${label.toLowerCase()}`;
}

function shapesOfLabel(writer: ShapeWriter, label: NodeLabel): readonly Shape[] {
  const { plural, key, isFiltered } = labelFacts(label);
  const filter = isFiltered ? " matching a filter," : "";
  return [
    [`${plural}-by-id`, `${capitalized(plural)} with the given ${key}s.`, writer.nodesById(label)],
    [`list-${plural}`, `All ${plural}${filter} by name.`, writer.nodesByName(label)],
    [
      `save-${plural}`,
      `Creates a ${label.toLowerCase()}, keeping the last spelling of its name in sort order.`,
      writer.saveNamed(label),
    ],
    [
      `totals-of-${plural}`,
      `How many neighbours of each kind each given ${label.toLowerCase()} has.`,
      writer.totals(label),
    ],
  ];
}
