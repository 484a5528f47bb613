import type { FieldMap, ObjectRef } from "@pothos/core";
import { capitalized } from "../../../src/model/first-letter.ts";
import type { PagedEdgeName, ReadRow, TotalsName } from "../../../src/store/catalogue/catalogue.ts";
import type { Context } from "../context.ts";
import type { FieldsOf, SchemaTypes } from "../fields-of.ts";
import { connectionType } from "./connection.ts";
import { loadEdges, loadTotals } from "./edge-loaders.ts";
import { type PageArgs, pageArgs, pageComplexity, readPage } from "./page.ts";

/** The options of a field that lists a node's neighbours along one edge type. Also defines its types. */
export function edgeConnection<
  Parent,
  Edges extends PagedEdgeName,
  Totals extends TotalsName,
  Node,
>(options: {
  /** `CountryQuestions` gives `CountryQuestionsConnection` and `CountryQuestionsEdge`. */
  readonly name: string;
  /** What the list holds, such as "questions that mention the country, newest first". */
  readonly holds: string;
  readonly node: ObjectRef<SchemaTypes, string | Node, Node>;
  readonly edgeFields?: (t: FieldsOf<ReadRow<Edges>>) => FieldMap;
  /** The field `node`, if a row is not its node. */
  readonly nodeField?: (t: FieldsOf<ReadRow<Edges>>) => FieldMap[string];
  readonly edges: Edges;
  readonly totals: Totals;
  /** Picks the total of this list. */
  readonly total: (totals: ReadRow<Totals>) => number;
  /** The store's id of the node whose neighbours are listed. */
  readonly id: (parent: Parent) => string;
}) {
  const type = connectionType<ReadRow<Edges>, Node>(options);
  return {
    type,
    description: `${capitalized(options.holds)}.`,
    args: pageArgs(),
    complexity: pageComplexity,
    resolve: (parent: Parent, args: PageArgs, context: Context) => {
      const id = options.id(parent);
      return readPage<ReadRow<Edges>>(
        { type },
        args,
        (request) => loadEdges(context, options.edges, id, request),
        async () => options.total(await loadTotals(context, options.totals, id)),
      );
    },
  };
}
