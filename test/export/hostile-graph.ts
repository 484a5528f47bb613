import { namedOnly } from "../../src/export/graph/described-node.ts";
import type { ExportEdge, ExportGraph, GraphPart } from "../../src/export/graph/export-graph.ts";
import { spoolGraph } from "../../src/export/graph/spool-graph.ts";
import { nodeApiId } from "../../src/model/api-ids.ts";

/** Texts that break files if a writer is careless. */
export const hostileTexts = [
  "</script><script>alert(1)</script>",
  "<b> & \"quotes\" 'too'",
  "vertical\u000Btab, nul\u0000, bell\u0007",
  "lone \uD800 surrogate \uDC00",
  "noncharacters \uFFFE \uFFFF",
  "=1+1",
  "line\nbreak\tand tab",
  "ünïcödé 🛶",
  "]]>",
];

export const about = {
  query: "{ dataset { questions } } # </script> \u000B",
  exportedAt: "2026-11-28T12:00:00.000Z",
  licence: null,
  firstDay: "2024-01-01",
  lastDay: null,
} as const;

/** A graph whose nodes have these names, in a ring of edges. */
export async function hostileGraph(): Promise<ExportGraph & { readonly dispose: () => Promise<void> }> {
  const nodes = hostileTexts.map((text, at) => ({
    ...namedOnly({ label: "Topic", id: `${at} ${text}` }, text),
    ...(at === 0 ? { day: "2025-01-02", url: "https://example.org/a b<c>" } : {}),
  }));
  const edges = nodes.map((from, at): ExportEdge => {
    const to = nodes[(at + 1) % nodes.length] ?? from;
    const period = at === 0 ? { firstDay: "2024-01-01", lastDay: null } : { firstDay: null, lastDay: null };
    const type = at === 0 ? "HELD" : "PART_OF";
    return { id: `${type} ${nodeApiId(from)} ${nodeApiId(to)}`, type, from, to, weight: 1.5, ...period };
  });
  async function* parts(): AsyncGenerator<GraphPart> {
    yield { nodes, edges };
    yield { nodes, edges };
  }
  return spoolGraph(about, parts(), { repeats: true });
}
