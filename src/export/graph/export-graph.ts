import type { NodeKey } from "../../model/graph.ts";
import type { About } from "../about.ts";
import type { DescribedNode } from "./described-node.ts";

/** A node to export. `apiId` is its id in the API. */
export type ExportNode = DescribedNode & {
  readonly apiId: string;
  /** The sum of the weights of its edges in the export, or its count in an aggregate. */
  readonly weight: number;
};

export type ExportEdge = {
  readonly id: string;
  readonly type: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly weight: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
};

/** A graph to export. Both ends of each edge are among the nodes. Nodes and edges can be read again and again. */
export type ExportGraph = {
  readonly about: About;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly nodes: () => AsyncIterable<ExportNode>;
  readonly edges: () => AsyncIterable<ExportEdge>;
};

/** Part of a graph as it is read. The ends of its edges are in it or were in an earlier part. */
export type GraphPart = {
  readonly nodes: readonly (DescribedNode & { readonly weight?: number })[];
  readonly edges: readonly ExportEdge[];
};
