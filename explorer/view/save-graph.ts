import { getFile } from "../api/get-file.ts";
import { attempt } from "./attempt.ts";
import { download } from "./download.ts";
import { notice, shown } from "./state.ts";
import { NODES_AT_ONCE } from "./subgraph-of.ts";

/** Saves the server's export of the nodes that are shown, with all edges between them. */
export async function saveGraph(suffix: string): Promise<void> {
  const ids = shown.value.nodes.map(({ id }) => id);
  if (ids.length === 0 || ids.length > NODES_AT_ONCE) {
    const text = `An export has from 1 to ${NODES_AT_ONCE} nodes, and ${ids.length} are shown. Hide some first.`;
    notice.value = { text, tone: "problem" };
    return;
  }
  const query = `{ subgraph(nodes: ${JSON.stringify(ids)}) { nodes { id } } }`;
  await attempt(`the file graph.${suffix}`, async () => {
    download(await getFile(`/export/graph.${suffix}?${new URLSearchParams({ query })}`), `graph.${suffix}`);
  });
}
