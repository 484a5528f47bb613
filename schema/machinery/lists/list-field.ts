import type { ObjectRef } from "@pothos/core";
import { capitalized } from "../../../src/model/first-letter.ts";
import type { NodeLabel } from "../../../src/model/graph.ts";
import type { ListName, ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import type { GraphStore } from "../../../src/store/graph-store.ts";
import type { Context } from "../context.ts";
import type { SchemaTypes } from "../fields-of.ts";
import { connectionType } from "./connection.ts";
import { type PageArgs, pageArgs, pageComplexity, readPage } from "./page.ts";

/** The options of a root field that lists all nodes with a label. Also defines its types. */
export function listField<List extends ListName, Node>(options: {
  readonly name: string;
  /** What the list holds, such as "all members, by name". */
  readonly holds: string;
  readonly node: ObjectRef<SchemaTypes, string | Node, Node>;
  readonly list: List;
  readonly label: NodeLabel;
}) {
  const type = connectionType<ReadRow<List>, Node>(options);
  return {
    type,
    description: `${capitalized(options.holds)}.`,
    args: pageArgs(),
    complexity: pageComplexity,
    resolve: (_root: unknown, args: PageArgs, { store }: Context) =>
      readPage(
        { type },
        args,
        async (request) => (await store.read<ListName>(options.list, request)) as readonly ReadRow<List>[],
        () => countNodes(store, options.label),
      ),
  };
}

/** The number of nodes with a label. */
export async function countNodes(store: GraphStore, label: NodeLabel): Promise<number> {
  const [counted] = await store.read("count-nodes", { label });
  return counted?.count ?? 0;
}
