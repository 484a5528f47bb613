import type { NodeLabel } from "../../../src/model/graph.ts";
import type { Member } from "../../../src/model/nodes.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { QuestionFilterRef } from "../../machinery/filters/filter-input.ts";
import { filterParams, lastDay } from "../../machinery/filters/filter-params.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { readCountedPage } from "../../machinery/lists/counted-page.ts";
import { pageArgs, pageComplexity, pageRequest } from "../../machinery/lists/page.ts";
import { shownField } from "../../machinery/lists/shown.ts";
import { MemberRef } from "../../machinery/node-refs.ts";

/** The counts for one department, country or minister. */
type Row = ReadRow<"responsiveness"> & { readonly label: NodeLabel };

const labels = { DEPARTMENT: "Department", COUNTRY: "Country", MINISTER: "Member" } as const satisfies {
  readonly [By in string]: NodeLabel;
};

const ByRef = builder.enumType("ResponsivenessBy", {
  description: "How to group questions.",
  values: {
    DEPARTMENT: { description: "By the department they were put to." },
    COUNTRY: { description: "By each country that the question itself mentions." },
    MINISTER: { description: "By the member who answered; questions without an answer are left out." },
  } as const,
});

const OrderRef = builder.enumType("ResponsivenessOrder", {
  description: "The order of the groups.",
  values: {
    QUESTIONS: { value: "PUT", description: "Most questions first." },
    MEDIAN_DAYS: {
      value: "MEDIAN_DAYS",
      description: "Slowest first; groups with no known median come last.",
    },
    OVERDUE: { value: "OVERDUE", description: "Most overdue questions first." },
  } as const,
});

const counts = {
  put: "Number of questions, for example `2908`.",
  answered: "Number of questions with a full answer, not just a holding one, for example `2711`.",
  holding: "Number of questions with only a holding answer, for example `12`.",
  withdrawn: "Number of questions that were withdrawn, for example `3`.",
  late: "Number of questions answered after the date when an answer was due, for example `420`.",
  overdue:
    "Number of questions due before `asOf` and still without a full answer on that date, for example `57`. Withdrawn questions are not counted.",
} as const;

const Responsiveness = connectionType<Row, Member>({
  name: "Responsiveness",
  holds: "departments, countries or ministers, and how quickly their questions are answered",
  node: MemberRef,
  nodeField: (t) =>
    t.node({
      description: "The department, country or minister.",
      id: ({ label, value }) => globalId({ label, id: value }),
    }),
  edgeFields: (t) => ({
    questions: t.int({ description: counts.put, resolve: ({ put }) => put }),
    answered: t.int({ description: counts.answered, resolve: ({ answered }) => answered }),
    holding: t.int({ description: counts.holding, resolve: ({ holding }) => holding }),
    withdrawn: t.int({ description: counts.withdrawn, resolve: ({ withdrawn }) => withdrawn }),
    late: t.int({ description: counts.late, resolve: ({ late }) => late }),
    overdue: t.int({ description: counts.overdue, resolve: ({ overdue }) => overdue }),
    medianDays: t.float({
      nullable: true,
      description:
        "Median number of days from tabling to a full answer, including weekends, for example `6.5`; null if no question has both dates.",
      resolve: ({ medianDays }) => medianDays,
    }),
  }),
  connectionFields: (t) => ({ shown: shownField(t) }),
});

builder.queryField("responsiveness", (t) =>
  t.field({
    type: Responsiveness,
    description:
      "How quickly questions are answered, and how many are overdue, by department, country or minister.",
    args: {
      by: t.arg({
        type: ByRef,
        required: true,
        description: "How to group questions, for example `DEPARTMENT`.",
      }),
      filter: t.arg({
        type: QuestionFilterRef,
        required: false,
        description:
          'Conditions on the questions to count, for example `{tabledFrom: "2025-09-01"}`; none if omitted.',
      }),
      asOf: t.arg({
        type: "Date",
        required: false,
        description:
          "The date on which `overdue` is judged, for example `2025-10-01`. If omitted, the latest date up to the last import on which any question in the graph was tabled or answered.",
      }),
      order: t.arg({
        type: OrderRef,
        defaultValue: "PUT",
        description: "The order of the groups, for example `OVERDUE`.",
      }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: async (_root, { by, filter, asOf, order, ...page }, context) => {
      const params = {
        ...(await filterParams(context, filter)),
        by,
        onDay: asOf ?? (await lastDay(context)),
        order: order ?? "PUT",
      };
      const label = labels[by];
      return readCountedPage<Row>(pageRequest(page), async (request) =>
        (await context.store.read("responsiveness", { ...params, ...request })).map((row) => ({
          ...row,
          label,
        })),
      );
    },
  }),
);
