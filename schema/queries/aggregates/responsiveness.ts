import type { NodeLabel } from "../../../src/model/graph.ts";
import type { Member } from "../../../src/model/nodes.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { QuestionFilterRef } from "../../machinery/filters/filter-input.ts";
import { filterParams, lastDay } from "../../machinery/filters/filter-params.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { readCountedPage } from "../../machinery/lists/counted-page.ts";
import { pageArgs, pageComplexity } from "../../machinery/lists/page.ts";
import { shownField } from "../../machinery/lists/shown.ts";
import { MemberRef } from "../../machinery/node-refs.ts";

/** What was counted for one department, country or minister. */
type Row = ReadRow<"responsiveness"> & { readonly label: NodeLabel };

const labels = { DEPARTMENT: "Department", COUNTRY: "Country", MINISTER: "Member" } as const satisfies {
  readonly [By in string]: NodeLabel;
};

const ByRef = builder.enumType("ResponsivenessBy", {
  description: "What questions are grouped by.",
  values: {
    DEPARTMENT: { description: "The department to which they were put." },
    COUNTRY: { description: "Each country that the question itself mentions." },
    MINISTER: { description: "The member who answered; questions without any answer are left out." },
  } as const,
});

const OrderRef = builder.enumType("ResponsivenessOrder", {
  description: "Which come first.",
  values: {
    PUT: { description: "Those with most questions." },
    MEDIAN_DAYS: { description: "The slowest; those without any answer last." },
    OVERDUE: { description: "Those with most that are overdue." },
  } as const,
});

const counts = {
  put: "How many questions there are, for example `2908`.",
  answered: "How many of them have an answer that is more than a holding one, for example `2711`.",
  holding: "How many have a holding answer alone, for example `12`.",
  withdrawn: "How many were withdrawn, for example `3`.",
  late: "How many of those answered were answered after the day on which an answer was due, for example `420`.",
  overdue:
    "How many were due before `asOf` and had no answer by then, or a holding one only, and are not withdrawn, for example `57`.",
} as const;

const Responsiveness = connectionType<Row, Member>({
  name: "Responsiveness",
  holds: "departments, countries or ministers, with how soon questions are answered",
  node: MemberRef,
  nodeField: (t) =>
    t.node({
      description: "The department, the country or the minister.",
      id: ({ label, value }) => globalId({ label, id: value }),
    }),
  edgeFields: (t) => ({
    put: t.int({ description: counts.put, resolve: ({ put }) => put }),
    answered: t.int({ description: counts.answered, resolve: ({ answered }) => answered }),
    holding: t.int({ description: counts.holding, resolve: ({ holding }) => holding }),
    withdrawn: t.int({ description: counts.withdrawn, resolve: ({ withdrawn }) => withdrawn }),
    late: t.int({ description: counts.late, resolve: ({ late }) => late }),
    overdue: t.int({ description: counts.overdue, resolve: ({ overdue }) => overdue }),
    medianDays: t.float({
      nullable: true,
      description:
        "The median of the days from tabling to answer, weekends included, of those answered; between two days where their number is even. For example `6.5`; null where none has both days.",
      resolve: ({ medianDays }) => medianDays,
    }),
  }),
  connectionFields: (t) => ({ shown: shownField(t) }),
});

builder.queryField("responsiveness", (t) =>
  t.field({
    type: Responsiveness,
    description:
      "How soon questions are answered, and what is overdue, by department, by country or by minister.",
    args: {
      by: t.arg({ type: ByRef, required: true, description: "What to group by, for example `DEPARTMENT`." }),
      filter: t.arg({
        type: QuestionFilterRef,
        required: false,
        description:
          'Which questions are counted, for example `{tabledFrom: "2025-09-01"}`; all when absent.',
      }),
      asOf: t.arg({
        type: "Date",
        required: false,
        description:
          "The day for which is said what is overdue, for example `2025-10-01`; when absent, the latest day on which any question of the graph was tabled or answered.",
      }),
      order: t.arg({
        type: OrderRef,
        defaultValue: "PUT",
        description: "Which come first, for example `OVERDUE`.",
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
      const list = { type: Responsiveness, subject: by, order: params.order };
      return readCountedPage<Row>(list, page, async (request) =>
        (await context.store.read("responsiveness", { ...params, ...request })).map((row) => ({
          ...row,
          label,
        })),
      );
    },
  }),
);
