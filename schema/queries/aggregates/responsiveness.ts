import type { NodeLabel } from "../../../src/model/graph.ts";
import type { Member } from "../../../src/model/nodes.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { sayDay } from "../../machinery/counted/words.ts";
import { type CountedTexts, CountedTextsRef, countedTexts } from "../../machinery/filters/counted-texts.ts";
import { QuestionFilterRef } from "../../machinery/filters/filter-input.ts";
import { filterParams } from "../../machinery/filters/filter-params.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { type CountedPage, readCountedPage } from "../../machinery/lists/counted-page.ts";
import { allQuestions } from "../../machinery/lists/filtered-list.ts";
import { pageArgs, pageComplexity } from "../../machinery/lists/page.ts";
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
  unknownLate:
    "Number of answered questions for which it is unknown whether the answer was late, because the due date or the answer date is unknown, for example `3`.",
  overdue:
    "Number of questions that were overdue on `asOf`, or when their source was last seen if that is earlier, for example `57`: due before that date and still without a full answer. Withdrawn questions are not counted.",
  unknownOverdue:
    "Number of questions for which it is unknown whether they were overdue on `asOf`, for example `812`: they had no full answer when their source was last seen, and either were not due before then or have no known due date.",
  unknownDays:
    "Number of questions not in `medianDays`, for example `860`: they have no full answer as far as is known, or a date is unknown. Withdrawn questions are not counted.",
} as const;

type ResponsivenessPage = CountedPage<Row> & { readonly counted: () => Promise<CountedTexts> };

const Responsiveness = connectionType<Row, Member, ResponsivenessPage>({
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
    lateUnknownCount: t.int({
      description: counts.unknownLate,
      resolve: ({ unknownLate }) => unknownLate,
    }),
    overdue: t.int({ description: counts.overdue, resolve: ({ overdue }) => overdue }),
    overdueUnknownCount: t.int({
      description: counts.unknownOverdue,
      resolve: ({ unknownOverdue }) => unknownOverdue,
    }),
    medianDays: t.float({
      nullable: true,
      description:
        "Median number of days from tabling to a full answer, including weekends, for example `6.5`; null if no question has both dates.",
      resolve: ({ medianDays }) => medianDays,
    }),
    medianDaysUnknownCount: t.int({
      description: counts.unknownDays,
      resolve: ({ unknownDays }) => unknownDays,
    }),
  }),
  connectionFields: (t) => ({
    shown: shownField(t),
    counted: t.field({
      type: CountedTextsRef,
      description: "Which questions were counted, which days the graph covers, and what is unknown.",
      resolve: ({ counted }) => counted(),
    }),
  }),
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
          "The date on which answers are judged, for example `2025-10-01`; the day of the last import if omitted. For each question, it is the day its source was last seen (`seenUntil`), if that is earlier. Answers given later do not count as given.",
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
      const conditions = await filterParams(context, filter);
      const params = {
        ...conditions,
        by,
        onDay: asOf ?? (await context.coverage()).today,
        order: order ?? "PUT",
      };
      const label = labels[by];
      const list = { type: Responsiveness, subject: by, order: params.order };
      const found = await readCountedPage<Row>(list, page, async (request) =>
        (await context.store.read("responsiveness", { ...params, ...request })).map((row) => ({
          ...row,
          label,
        })),
      );
      const questions = { ...allQuestions(conditions), searched: filter?.text };
      const judged = `Answers are judged on ${sayDay(params.onDay)} or, if that is earlier, on the day a question's source was last seen.`;
      return { ...found, counted: () => countedTexts(context, questions, { more: [judged] }) };
    },
  }),
);
