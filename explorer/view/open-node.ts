import { add } from "./add.ts";
import { attempt } from "./attempt.ts";
import { expand } from "./expand.ts";
import { notice, view } from "./state.ts";
import { subgraphOf } from "./subgraph-of.ts";

/** Shows one node with its first neighbours, as a link from its page asks. */
export async function openNode(id: string): Promise<void> {
  await attempt("this node", async () => {
    for (const drawn of await subgraphOf([id]))
      add(drawn, (next) => ({ ...next, tab: "graph", selected: [id] }));
  });
  if (view.value.nodes.includes(id)) await expand(id);
  else if (notice.value === null)
    notice.value = {
      text: "The node of this link is not in the data. Search for its name.",
      tone: "problem",
    };
}
