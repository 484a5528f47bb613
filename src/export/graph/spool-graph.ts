import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { nodeApiId } from "../../model/api-ids.ts";
import { BadInputError } from "../../model/errors.ts";
import type { About } from "../about.ts";
import type { DescribedNode } from "./described-node.ts";
import type { ExportEdge, ExportGraph, ExportNode, GraphPart } from "./export-graph.ts";

export type GraphSize = { readonly nodes: number; readonly edges: number };

/** A graph in temporary files, to be removed after the export. */
export type SpooledGraph = ExportGraph & { readonly dispose: () => Promise<void> };

/**
 * Reads a graph once and keeps it in temporary files. So an export can say how many nodes and edges it has before it
 * writes the first, holds only ids in memory, and is not changed by an import that runs meanwhile.
 */
export async function spoolGraph(
  about: About,
  parts: AsyncIterable<GraphPart>,
  {
    repeats,
    most = null,
    signal,
  }: {
    /** Whether the parts repeat edges. */
    readonly repeats: boolean;
    /** The largest graph that the format can hold; a larger one is read no further. */
    readonly most?: GraphSize | null;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<SpooledGraph> {
  const folder = await mkdtemp(join(tmpdir(), "written-answers-export-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    const [nodeFile, edgeFile] = [new JsonLines(join(folder, "nodes")), new JsonLines(join(folder, "edges"))];
    const weights = new Map<string, number>();
    const given = new Map<string, number>();
    const edgeIds = new Set<string>();
    let edgeCount = 0;
    for await (const { nodes, edges } of parts) {
      signal?.throwIfAborted();
      for (const { weight, ...node } of nodes) {
        const apiId = nodeApiId(node);
        if (weights.has(apiId)) continue;
        weights.set(apiId, 0);
        if (weight !== undefined) given.set(apiId, weight);
        await nodeFile.add(node);
      }
      for (const edge of edges) {
        const [from, to] = [nodeApiId(edge.from), nodeApiId(edge.to)];
        // A node that an import has removed meanwhile takes its edges with it.
        if (!weights.has(from) || !weights.has(to) || edgeIds.has(edge.id)) continue;
        if (repeats) edgeIds.add(edge.id);
        edgeCount += 1;
        for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + edge.weight);
        await edgeFile.add(edge);
      }
      if (most !== null && (weights.size > most.nodes || edgeCount > most.edges))
        throw new BadInputError(
          `The graph has more than ${most.nodes} nodes or ${most.edges} edges, which is the most for this format. Export a subgraph with a query, or choose another format.`,
        );
    }
    await Promise.all([nodeFile.end(), edgeFile.end()]);
    return {
      about,
      nodeCount: weights.size,
      edgeCount,
      nodes: async function* () {
        for await (const node of nodeFile.read<DescribedNode>()) {
          const apiId = nodeApiId(node);
          yield { ...node, apiId, weight: given.get(apiId) ?? weights.get(apiId) ?? 0 } satisfies ExportNode;
        }
      },
      edges: () => edgeFile.read<ExportEdge>(),
      dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** A file of JSON values, one a line. */
class JsonLines {
  readonly #file: string;
  readonly #out;

  constructor(file: string) {
    this.#file = file;
    this.#out = createWriteStream(file);
  }

  async add(value: unknown): Promise<void> {
    if (!this.#out.write(`${JSON.stringify(value)}\n`)) await once(this.#out, "drain");
  }

  async end(): Promise<void> {
    this.#out.end();
    await finished(this.#out);
  }

  async *read<Value>(): AsyncGenerator<Value> {
    const file = await open(this.#file);
    try {
      for await (const line of file.readLines()) yield JSON.parse(line) as Value;
    } finally {
      await file.close();
    }
  }
}
