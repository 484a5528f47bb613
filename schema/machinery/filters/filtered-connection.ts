import type { FieldMap, ObjectRef } from "@pothos/core";
import type { GraphQLResolveInfo } from "graphql";
import { capitalized } from "../../../src/model/first-letter.ts";
import type { PagedEdgeName, ReadRow, TotalsName } from "../../../src/store/catalogue/catalogue.ts";
import type { FilterParams } from "../../../src/store/catalogue/filters.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import type { FieldsOf, SchemaTypes } from "../fields-of.ts";
import { connectionType } from "../lists/connection.ts";
import type { CursorPosition } from "../lists/cursor.ts";
import { loadEdges, loadTotals } from "../lists/edge-loaders.ts";
import { countList, countUnknown, type FilteredList, type ListSource } from "../lists/filtered-list.ts";
import {
  type Page,
  type PageArgs,
  type PageRequest,
  pageArgs,
  pageComplexity,
  readPage,
} from "../lists/page.ts";
import { selectsOnly } from "../lists/selects-only.ts";
import { CountedTextsRef, countedTexts } from "./counted-texts.ts";
import { FacetsRef } from "./facets.ts";
import { AnswerFilterRef, type FilterInput, QuestionFilterRef } from "./filter-input.ts";
import { filterParams } from "./filter-params.ts";

const OrderRef = builder.enumType("ListOrder", {
  description: "The order of a list: by tabling date for questions, by answer date for answers.",
  values: {
    NEWEST: { description: "Newest first; undated rows come at the end." },
    OLDEST: { description: "Oldest first; undated rows come at the start." },
  } as const,
});

type Order = "NEWEST" | "OLDEST";

/** A page of a filtered list, together with the whole list. */
export type FilteredPage<Row> = Page<Row> & { readonly list: FilteredList };

/** A row of a list of questions or answers. */
type Listed = { readonly id: string };

/** Fields that other modules add to every filtered list. Types are built after all modules are loaded. */
export const addedListFields: ((t: FieldsOf<FilteredPage<Listed>>) => FieldMap)[] = [];

/** The fields of a list that do not depend on the page. */
const ofWholeList: ReadonlySet<string> = new Set(["totalCount", "facets", "counted", "unknownCount"]);

type ListArgs = PageArgs & {
  readonly filter?: FilterInput | null | undefined;
  readonly order?: Order | null | undefined;
};

type Shared<Parent, Row, Node> = ListSource & {
  /** `CountryQuestions` gives `CountryQuestionsConnection` and `CountryQuestionsEdge`. */
  readonly name: string;
  /** What the list holds, such as "questions that mention the country, newest first". */
  readonly holds: string;
  readonly node: ObjectRef<SchemaTypes, string | Node, Node>;
  readonly edgeFields?: (t: FieldsOf<Row>) => FieldMap;
  /** The order of the store's query; NEWEST by default. */
  readonly ownOrder?: Order;
  /** The store's id of the node the list belongs to. */
  readonly id: (parent: Parent) => string;
};

/** The options of a field that lists questions or answers with a filter. Also defines its types. */
export function filteredConnection<Parent, Row extends CursorPosition, Node>(
  options: Shared<Parent, Row, Node> & {
    readonly rows: (
      context: Context,
      id: string,
      params: PageRequest & FilterParams,
    ) => Promise<readonly Row[]>;
    /** The length of the unfiltered list. */
    readonly total: (context: Context, id: string) => Promise<number>;
  },
) {
  const { lists, source, ownOrder = "NEWEST" } = options;
  const type = connectionType<Row, Node, FilteredPage<Row>>({
    ...options,
    connectionFields: (t) => ({
      facets: t.field({
        type: FacetsRef,
        description:
          "The most frequent countries, topics, departments and so on in the whole filtered list, with counts.",
        resolve: ({ list }) => list,
      }),
      counted: t.field({
        type: CountedTextsRef,
        description: `Which ${lists} the list counts, which days the graph covers, and what is unknown.`,
        resolve: ({ list, total }, _args, context) =>
          countedTexts(context, list, { total: async () => total() }),
      }),
      unknownCount: t.int({
        description: `Number of ${lists} for which it is unknown whether they are overdue, and that meet all other conditions of the filter, for example \`812\`; \`0\` if \`overdue\` is not in the filter. They are not in the list.`,
        resolve: ({ list }, _args, context) => countUnknown(context, list),
      }),
      ...Object.assign({}, ...addedListFields.map((fields) => fields(t as never))),
    }),
  });
  return {
    type,
    description: `${capitalized(options.holds)}.`,
    args: builder.args((t) => ({
      filter: t.field({
        type: lists === "questions" ? QuestionFilterRef : AnswerFilterRef,
        required: false,
        description:
          'Conditions that rows must meet, for example `{countries: ["Russia"]}`; none if omitted.',
      }),
      order: t.field({
        type: OrderRef,
        required: false,
        description: `The order of the list; \`${ownOrder}\` if omitted.`,
      }),
      ...pageArgs(),
    })),
    complexity: pageComplexity,
    resolve: async (
      parent: Parent,
      args: ListArgs,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<FilteredPage<Row>> => {
      const order = args.order ?? ownOrder;
      const filter = await filterParams(context, args.filter, { source });
      const sourceId = options.id(parent);
      const searched = args.filter?.text;
      const list = { lists, source, sourceId, filter, searched } as FilteredList;
      const needsNoRows = selectsOnly(info, ofWholeList);
      const page = await readPage(
        { type, order, reversed: order !== ownOrder },
        args,
        async (request) => (needsNoRows ? [] : options.rows(context, sourceId, { ...request, ...filter })),
        () =>
          Object.keys(filter).length === 0 ? options.total(context, sourceId) : countList(context, list),
      );
      return { ...page, list };
    },
  };
}

/** The same for a list of a node's neighbours along one edge type. */
export function filteredEdges<Parent, Edges extends PagedEdgeName, Totals extends TotalsName, Node>(
  options: Shared<Parent, ReadRow<Edges>, Node> & {
    readonly edges: Edges;
    readonly totals: Totals;
    /** Picks the total of this list. */
    readonly total: (totals: ReadRow<Totals>) => number;
  },
) {
  return filteredConnection<Parent, ReadRow<Edges>, Node>({
    ...options,
    rows: (context, id, params) => loadEdges(context, options.edges, id, params),
    total: async (context, id) => options.total(await loadTotals(context, options.totals, id)),
  });
}
