import { z } from "zod";
import { BadInputError } from "../../../src/model/errors.ts";
import { edgeTypeNames, type NodeKey, nodeKeyText } from "../../../src/model/graph.ts";
import { MAX_PAGE, MAX_PATH_EDGES, MAX_PATH_LENGTH, MAX_PATHS_WEIGHED } from "../../../src/model/limits.ts";
import { type FoundPaths, findPaths, type Path, type PathSegment } from "../../../src/paths/find-paths.ts";
import type { LeftOut } from "../../../src/paths/path-side.ts";
import { builder } from "../../machinery/builder.ts";
import { edgeTypesArg } from "../../machinery/enums/edge-kinds.ts";
import { globalId, nodeKey } from "../../machinery/ids/node-key.ts";
import { sayShown } from "../../machinery/lists/shown.ts";
import { draw, drawnEdgeOf } from "../subgraph/draw.ts";
import { SubgraphRef } from "../subgraph/subgraph.ts";
import { GraphEdgeRef } from "./graph-edge.ts";

const PathSegmentRef = builder.objectRef<PathSegment>("PathSegment").implement({
  description: "A step of a path, from one node to the next.",
  fields: (t) => ({
    from: t.node({ description: "The node from which it goes.", id: ({ from }) => globalId(from) }),
    to: t.node({ description: "The node to which it goes.", id: ({ to }) => globalId(to) }),
    edges: t.field({
      type: [GraphEdgeRef],
      description: "All edges that join the two, whichever way they lead, each with its evidence.",
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ edges }) => edges,
    }),
  }),
});

const PathRef = builder.objectRef<Path>("Path").implement({
  description: "A way from one node to another along edges, which visits no node twice.",
  fields: (t) => ({
    length: t.int({
      description: "How many hops it has, for example `2`.",
      resolve: ({ segments }) => segments.length,
    }),
    weight: t.exposeFloat("weight", {
      description: "The sum over its hops of the weight of the heaviest edge, for example `5`.",
    }),
    nodes: t.nodeList({
      description: "The nodes it visits, both ends among them.",
      ids: ({ nodes }) => nodes.map(globalId),
    }),
    segments: t.field({
      type: [PathSegmentRef],
      description: "Its steps, in order.",
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ segments }) => segments,
    }),
  }),
});

const HubRef = builder.objectRef<LeftOut>("Hub").implement({
  description: "A node with many edges.",
  fields: (t) => ({
    node: t.node({ description: "The node.", id: ({ node }) => globalId(node) }),
    edges: t.exposeInt("edges", { description: "About how many edges it has, for example `25431`." }),
  }),
});

/** Most hubs that are named when they were left out. */
const MAX_HUBS_NAMED = 10;

type Shown = FoundPaths & { readonly limit: number; readonly ends: readonly NodeKey[] };

const PathsRef = builder.objectRef<Shown>("Paths").implement({
  description: "The paths between two nodes, and what was not looked at to find them.",
  fields: (t) => ({
    paths: t.field({
      type: [PathRef],
      description: "Shortest first; of one length the heaviest first, then those of the newest edge.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ paths, limit }) => paths.slice(0, limit),
    }),
    shortest: t.int({
      nullable: true,
      description: "How many hops the shortest has, for example `2`; null where no path was found.",
      resolve: ({ paths }) => paths[0]?.segments.length ?? null,
    }),
    searched: t.exposeInt("searched", {
      description: "Up to how many hops paths were looked for, for example `2`: no further than was needed.",
    }),
    totalCount: t.int({
      description: `How many paths of the lengths asked for there are, for example \`312\`; at most ${MAX_PATHS_WEIGHED} are counted.`,
      resolve: ({ paths }) => paths.length,
    }),
    shown: t.string({
      description:
        "How many of them are given here, for example `10 of 312`; `10 of more than 2,000` where not all were counted.",
      resolve: ({ paths, limit, isWhole }) => {
        const shown = Math.min(limit, paths.length);
        return isWhole
          ? sayShown(shown, paths.length)
          : `${shown} of more than ${paths.length.toLocaleString("en-GB")}`;
      },
    }),
    subgraph: t.field({
      type: SubgraphRef,
      description: "These paths as nodes and edges to be drawn, where they meet only once.",
      resolve: ({ paths, limit, ends }, _args, context) => {
        const shown = paths.slice(0, limit);
        const drawn = shown.flatMap(({ segments }) =>
          segments.flatMap(({ edges }) => edges.map(drawnEdgeOf)),
        );
        return draw(context, drawn, { isolated: ends, shown: shown.length, total: paths.length });
      },
    }),
    leftOutCount: t.int({
      description: `How many nodes were not followed, for example \`0\`: in one step from either end at most ${MAX_PATH_EDGES} edges are, those of the nodes that have fewest. Where it is 0 there are no other paths.`,
      resolve: ({ leftOut }) => leftOut.length,
    }),
    leftOut: t.field({
      type: [HubRef],
      description: `Those of them with most edges, at most ${MAX_HUBS_NAMED}.`,
      resolve: ({ leftOut }) => leftOut.toSorted((a, b) => b.edges - a.edges).slice(0, MAX_HUBS_NAMED),
    }),
  }),
});

builder.queryField("paths", (t) =>
  t.field({
    type: PathsRef,
    description:
      "How two nodes are connected: all shortest paths between them along edges of any type, in either direction, with the evidence of each hop.",
    args: {
      from: t.arg.id({ required: true, description: "The id of the node at one end, of any type." }),
      to: t.arg.id({ required: true, description: "The id of the node at the other end, of any type." }),
      edgeTypes: edgeTypesArg(),
      maxLength: t.arg.int({
        defaultValue: 4,
        description: `How many hops a path may have, 1 to ${MAX_PATH_LENGTH}.`,
        validate: z
          .number()
          .int()
          .min(1, "must be at least 1")
          .max(MAX_PATH_LENGTH, `must be at most ${MAX_PATH_LENGTH}`),
      }),
      lengths: t.arg.int({
        defaultValue: 1,
        description:
          "How many lengths are listed, 1 to 3: with `1` the shortest paths alone, with `2` also those one hop longer.",
        validate: z.number().int().min(1, "must be at least 1").max(3, "must be at most 3"),
      }),
      limit: t.arg.int({
        defaultValue: 10,
        description: `How many paths are given, 1 to ${MAX_PAGE}.`,
        validate: z.number().int().min(1, "must be at least 1").max(MAX_PAGE, `must be at most ${MAX_PAGE}`),
      }),
    },
    complexity: ({ limit }) => ({ field: 1, multiplier: limit ?? 10 }),
    resolve: async (_root, { from, to, edgeTypes, maxLength, lengths, limit }, { store }) => {
      const ends = { from: nodeKey(from), to: nodeKey(to) };
      if (nodeKeyText(ends.from) === nodeKeyText(ends.to))
        throw new BadInputError("to: expected the id of another node than from.");
      const found = await findPaths(store, {
        ...ends,
        edgeTypes: edgeTypes ?? edgeTypeNames,
        maxLength: maxLength ?? 4,
        lengths: lengths ?? 1,
      });
      return { ...found, limit: limit ?? 10, ends: found.paths.length === 0 ? [] : [ends.from, ends.to] };
    },
  }),
);
