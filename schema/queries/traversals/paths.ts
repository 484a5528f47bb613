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
  description: "A segment of a path, from one node to the next.",
  fields: (t) => ({
    from: t.node({ description: "The node where it starts.", id: ({ from }) => globalId(from) }),
    to: t.node({ description: "The node where it ends.", id: ({ to }) => globalId(to) }),
    edges: t.field({
      type: [GraphEdgeRef],
      description: "All edges between the two nodes, in either direction, with their evidence.",
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ edges }) => edges,
    }),
  }),
});

const PathRef = builder.objectRef<Path>("Path").implement({
  description: "A path from one node to another along edges, without repeating a node.",
  fields: (t) => ({
    length: t.int({
      description: "Number of segments, for example `2`.",
      resolve: ({ segments }) => segments.length,
    }),
    weight: t.exposeFloat("weight", {
      description: "The sum of the heaviest edge weights of its segments, for example `5`.",
    }),
    nodes: t.nodeList({
      description: "The nodes on the path in order, including both ends.",
      ids: ({ nodes }) => nodes.map(globalId),
    }),
    segments: t.field({
      type: [PathSegmentRef],
      description: "The segments of the path, in order.",
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ segments }) => segments,
    }),
  }),
});

const HubRef = builder.objectRef<LeftOut>("Hub").implement({
  description: "A node that was not followed because it has too many edges.",
  fields: (t) => ({
    node: t.node({ description: "The node itself.", id: ({ node }) => globalId(node) }),
    edges: t.exposeInt("edges", { description: "Approximate number of edges, for example `25431`." }),
  }),
});

/** The most hubs listed among those left out. */
const MAX_HUBS_NAMED = 10;

type Shown = FoundPaths & { readonly limit: number; readonly ends: readonly NodeKey[] };

const PathsRef = builder.objectRef<Shown>("Paths").implement({
  description: "The paths between two nodes, and the nodes that the search left out.",
  fields: (t) => ({
    paths: t.field({
      type: [PathRef],
      description:
        "The paths, shortest first. Among paths of the same length, the heaviest come first, then those with the newest edge.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ paths, limit }) => paths.slice(0, limit),
    }),
    shortestLength: t.int({
      nullable: true,
      description: "The length of the shortest path, for example `2`; null if no path was found.",
      resolve: ({ paths }) => paths[0]?.segments.length ?? null,
    }),
    searchedLength: t.exposeInt("searched", {
      description:
        "The greatest path length that was searched, for example `2`. The search goes no further than it needs to.",
    }),
    totalCount: t.int({
      description: `Number of paths of the requested lengths, for example \`312\`; at most ${MAX_PATHS_WEIGHED.toLocaleString("en-GB")} are counted.`,
      resolve: ({ paths }) => paths.length,
    }),
    shown: t.string({
      description:
        "How many of these paths are returned, for example `10 of 312`, or `10 of more than 2,000` if not all were counted.",
      resolve: ({ paths, limit, isWhole }) => {
        const shown = Math.min(limit, paths.length);
        return isWhole
          ? sayShown(shown, paths.length)
          : `${shown} of more than ${paths.length.toLocaleString("en-GB")}`;
      },
    }),
    subgraph: t.field({
      type: SubgraphRef,
      description: "The returned paths as a graph to draw; each shared node appears once.",
      resolve: ({ paths, limit, ends }, _args, context) => {
        const shown = paths.slice(0, limit);
        const drawn = shown.flatMap(({ segments }) =>
          segments.flatMap(({ edges }) => edges.map(drawnEdgeOf)),
        );
        return draw(context, drawn, { isolated: ends, rows: { shown: shown.length, total: paths.length } });
      },
    }),
    leftOutCount: t.int({
      description: `Number of nodes that were not followed, for example \`0\`. The search follows at most ${MAX_PATH_EDGES.toLocaleString("en-GB")} edges at a time, starting with the nodes that have the fewest. If it is 0, no path was missed.`,
      resolve: ({ leftOut }) => leftOut.length,
    }),
    leftOut: t.field({
      type: [HubRef],
      description: `The nodes left out that have the most edges, at most ${MAX_HUBS_NAMED}.`,
      resolve: ({ leftOut }) => leftOut.toSorted((a, b) => b.edges - a.edges).slice(0, MAX_HUBS_NAMED),
    }),
  }),
});

builder.queryField("paths", (t) =>
  t.field({
    type: PathsRef,
    description:
      "How two nodes are connected: all shortest paths between them along edges of any type, in either direction, with the evidence for each segment.",
    args: {
      from: t.arg.id({
        required: true,
        description: "The id of the node where the paths start, of any type, for example `Q291bnRyeTpSVQ`.",
      }),
      to: t.arg.id({
        required: true,
        description: "The id of the node where the paths end, of any type, for example `Q291bnRyeTpLUA`.",
      }),
      edgeTypes: edgeTypesArg(),
      maxLength: t.arg.int({
        defaultValue: 4,
        description: `Maximum length of a path, from 1 to ${MAX_PATH_LENGTH}.`,
        validate: z
          .number()
          .int()
          .min(1, "must be at least 1")
          .max(MAX_PATH_LENGTH, `must be at most ${MAX_PATH_LENGTH}`),
      }),
      lengths: t.arg.int({
        defaultValue: 1,
        description:
          "Number of path lengths to return, from 1 to 3: `1` returns only the shortest paths, `2` also those one segment longer.",
        validate: z.number().int().min(1, "must be at least 1").max(3, "must be at most 3"),
      }),
      limit: t.arg.int({
        defaultValue: 10,
        description: `Maximum number of paths to return, from 1 to ${MAX_PAGE}.`,
        validate: z.number().int().min(1, "must be at least 1").max(MAX_PAGE, `must be at most ${MAX_PAGE}`),
      }),
    },
    complexity: ({ limit }) => ({ field: 1, multiplier: limit ?? 10 }),
    resolve: async (_root, { from, to, edgeTypes, maxLength, lengths, limit }, { store }) => {
      const ends = { from: nodeKey(from), to: nodeKey(to) };
      if (nodeKeyText(ends.from) === nodeKeyText(ends.to))
        throw new BadInputError("from and to must be different nodes.");
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
