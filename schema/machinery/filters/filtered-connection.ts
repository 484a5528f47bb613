import type { FieldMap, ObjectRef } from "@pothos/core";
import type { PagedEdgeName, ReadRow, TotalsName } from "../../../src/store/catalogue/catalogue.ts";
import type { FilterParams } from "../../../src/store/catalogue/filters.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import type { FieldsOf, SchemaTypes } from "../fields-of.ts";
import { connectionType } from "../lists/connection.ts";
import type { CursorPosition } from "../lists/cursor.ts";
import { loadEdges, loadTotals } from "../lists/edge-loaders.ts";
import { countList, type FilteredList, type ListSource } from "../lists/filtered-list.ts";
import {
  type Page,
  type PageArgs,
  type PageRequest,
  pageArgs,
  pageComplexity,
  readPage,
} from "../lists/page.ts";
import { FacetsRef } from "./facets.ts";
import { AnswerFilterRef, type FilterInput, QuestionFilterRef } from "./filter-input.ts";
import { filterParams } from "./filter-params.ts";

const OrderRef = builder.enumType("ListOrder", {
  description: "Which way a list by date runs: by the day on which questions were tabled, or answers given.",
  values: {
    NEWEST: { description: "The newest first, those whose day is not known last." },
    OLDEST: { description: "The oldest first, those whose day is not known before them." },
  } as const,
});

type Order = "NEWEST" | "OLDEST";

/** A page of a list that can be filtered, with the list as a whole. */
type FilteredPage<Row> = Page<Row> & { readonly list: FilteredList };

type ListArgs = PageArgs & {
  readonly filter?: FilterInput | null | undefined;
  readonly order?: Order | null | undefined;
};

type Shared<Parent, Row, Node> = ListSource & {
  /** `CountryQuestions` gives `CountryQuestionsConnection` and `CountryQuestionsEdge`. */
  readonly name: string;
  /** What the list holds, such as "the questions that mention a country, newest first". */
  readonly holds: string;
  readonly node: ObjectRef<SchemaTypes, string | Node, Node>;
  readonly edgeFields?: (t: FieldsOf<Row>) => FieldMap;
  /** The order in which the store's query lists; NEWEST where nothing is said. */
  readonly ownOrder?: Order;
  /** The identity, in the store, of the node whose list it is. */
  readonly id: (parent: Parent) => string;
};

/** The options of a field that lists questions or answers under a filter, and the types it needs. */
export function filteredConnection<Parent, Row extends CursorPosition, Node>(
  options: Shared<Parent, Row, Node> & {
    readonly rows: (
      context: Context,
      id: string,
      params: PageRequest & FilterParams,
    ) => Promise<readonly Row[]>;
    /** Length of the list without a filter. */
    readonly total: (context: Context, id: string) => Promise<number>;
  },
) {
  const { lists, source, ownOrder = "NEWEST" } = options;
  const type = connectionType<Row, Node, FilteredPage<Row>>({
    ...options,
    connectionFields: (t) => ({
      facets: t.field({
        type: FacetsRef,
        description: "What the whole list has in common under the filter, with counts.",
        resolve: ({ list }) => list,
      }),
    }),
  });
  return {
    type,
    description: `${options.holds.charAt(0).toUpperCase()}${options.holds.slice(1)}.`,
    args: builder.args((t) => ({
      filter: t.field({
        type: lists === "questions" ? QuestionFilterRef : AnswerFilterRef,
        required: false,
        description: 'What is to be listed, for example `{countries: ["Russia"]}`; everything when absent.',
      }),
      order: t.field({
        type: OrderRef,
        required: false,
        description: `Which way the list runs; \`${ownOrder}\` when absent.`,
      }),
      ...pageArgs(),
    })),
    complexity: pageComplexity,
    resolve: async (parent: Parent, args: ListArgs, context: Context): Promise<FilteredPage<Row>> => {
      const order = args.order ?? ownOrder;
      const filter = await filterParams(context, args.filter);
      const sourceId = options.id(parent);
      const list = { lists, source, sourceId, filter } as FilteredList;
      const page = await readPage(
        { type, order, reversed: order !== ownOrder },
        args,
        (request) => options.rows(context, sourceId, { ...request, ...filter }),
        () =>
          Object.keys(filter).length === 0 ? options.total(context, sourceId) : countList(context, list),
      );
      return { ...page, list };
    },
  };
}

/** The same for the neighbours of a node along one edge type. */
export function filteredEdges<Parent, Edges extends PagedEdgeName, Totals extends TotalsName, Node>(
  options: Shared<Parent, ReadRow<Edges>, Node> & {
    readonly edges: Edges;
    readonly totals: Totals;
    /** Which of the totals counts this list. */
    readonly total: (totals: ReadRow<Totals>) => number;
  },
) {
  return filteredConnection<Parent, ReadRow<Edges>, Node>({
    ...options,
    rows: (context, id, params) => loadEdges(context, options.edges, id, params),
    total: async (context, id) => options.total(await loadTotals(context, options.totals, id)),
  });
}
