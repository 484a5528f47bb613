import { expect, test } from "vitest";
import { useSample } from "../ask-sample.ts";

const ask = useSample();

type Exchange = {
  readonly asked: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
  readonly answer: string | null;
};

/** The countries that each question of the sample mentions, and its answer, from their own lists. */
async function exchanges(): Promise<readonly Exchange[]> {
  const countries = "countries(first: 100) { edges { node { code } } }";
  const { questions } = (
    await ask(`{ questions(first: 100) { edges { node { ${countries} answer { id ${countries} } } } } }`)
  ).data;
  const codes = (text: { countries: { edges: { node: { code: string } }[] } } | null) =>
    new Set(text?.countries.edges.map(({ node }) => node.code) ?? []);
  return questions.edges.map(({ node }: { node: never }) => {
    const question = node as { answer: { id: string } | null };
    return {
      asked: codes(node),
      answered: codes(question.answer as never),
      answer: question.answer?.id ?? null,
    };
  });
}

type Pair = {
  readonly first: { readonly code: string };
  readonly second: { readonly code: string };
  readonly weight: number;
  readonly firstCount: number;
  readonly secondCount: number;
  readonly lift: number;
};

const pairs = `query ($scope: CoMentionScope, $minimumSupport: Int, $order: CoMentionOrder, $first: Int, $after: String, $last: Int) {
  coMentions(of: COUNTRIES, scope: $scope, minimumSupport: $minimumSupport, order: $order, first: $first, after: $after, last: $last) {
    totalCount shown pageInfo { endCursor } edges { node { weight firstCount secondCount lift first { ... on Country { code } } second { ... on Country { code } } } } } }`;

test.each(["EXCHANGE", "ANSWER"])(
  "pairs named together in one %s are counted as the lists have them",
  async (scope) => {
    const whole = await exchanges();
    const units = new Map<unknown, ReadonlySet<string>>(
      scope === "EXCHANGE"
        ? whole.map((each) => [each, each.asked.union(each.answered)])
        : whole.flatMap((each) => (each.answer === null ? [] : [[each.answer, each.answered] as const])),
    );
    const count = (...codes: readonly string[]) =>
      [...units.values()].filter((named) => codes.every((code) => named.has(code))).length;
    const all = [...new Set([...units.values()].flatMap((named) => [...named]))].sort();
    const expected = all.flatMap((one, position) =>
      all
        .slice(position + 1)
        .flatMap((other) =>
          count(one, other) === 0
            ? []
            : [`${one} ${other} ${count(one, other)} ${count(one)} ${count(other)}`],
        ),
    );
    const { coMentions } = (await ask(pairs, { scope, minimumSupport: 1, first: 100 })).data;
    expect(coMentions.totalCount).toBe(expected.length);
    const found = coMentions.edges.map(({ node }: { node: Pair }) => {
      const { first, second, weight, firstCount, secondCount, lift } = node;
      const chance = (firstCount / units.size) * (secondCount / units.size);
      expect(lift).toBeCloseTo(weight / units.size / chance, 9);
      return `${first.code} ${second.code} ${weight} ${firstCount} ${secondCount}`;
    });
    expect(found.toSorted()).toEqual(expected.toSorted());
  },
);

test("a minimum support leaves out rare pairs, and pages continue where the previous one ended, in either order", async () => {
  for (const order of ["WEIGHT", "LIFT"]) {
    const whole = (await ask(pairs, { order, first: 100 })).data.coMentions;
    const measure = whole.edges.map(({ node }: { node: { weight: number; lift: number } }) =>
      order === "LIFT" ? node.lift : node.weight,
    );
    expect(measure).toEqual(measure.toSorted((a: number, b: number) => b - a));
    for (const { node } of whole.edges) expect(node.weight).toBeGreaterThanOrEqual(2);
    const first = (await ask(pairs, { order, first: 2 })).data.coMentions;
    const second = (await ask(pairs, { order, first: 100, after: first.pageInfo.endCursor })).data.coMentions;
    expect([...first.edges, ...second.edges]).toEqual(whole.edges);
    expect(first.shown).toBe(`2 of ${whole.totalCount}`);
    expect((await ask(pairs, { order, last: 2 })).data.coMentions.edges).toEqual(whole.edges.slice(-2));
  }
});

const asked = `query ($by: ResponsivenessBy!, $order: ResponsivenessOrder, $asOf: Date, $filter: QuestionFilter) {
  responsiveness(by: $by, order: $order, asOf: $asOf, filter: $filter, first: 100) { totalCount edges {
    questions answered holding withdrawn late lateUnknownCount overdue overdueUnknownCount
    medianDays medianDaysUnknownCount node { id } } } }`;
const list = `query ($filter: QuestionFilter) { questions(first: 100, filter: $filter) { totalCount edges { node { state tabledOn dueOn seenUntil
  department { id } answer { answeredOn holding minister { id } } } } } }`;

type Question = {
  readonly state: string;
  readonly tabledOn: string | null;
  readonly dueOn: string | null;
  readonly seenUntil: string | null;
  readonly department: { readonly id: string } | null;
  readonly answer: {
    readonly answeredOn: string | null;
    readonly holding: boolean;
    readonly minister: { readonly id: string } | null;
  } | null;
};

function medianOf(unsorted: readonly number[]): number | null {
  const days = unsorted.toSorted((a, b) => a - b);
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** What a question counts as on a day; its sources had looked until `seenUntil`. */
function judge({ state, tabledOn, dueOn, seenUntil, answer }: Question, asOf: string) {
  const isOpen = state === "UNANSWERED" || state === "HOLDING";
  const answeredOn = answer?.answeredOn ?? null;
  const isAnswered = answer !== null && !answer.holding && (answeredOn === null || answeredOn <= asOf);
  const isLater = !isOpen && answeredOn !== null && answeredOn > asOf;
  const isDue = state !== "WITHDRAWN" && (dueOn === null || dueOn < asOf);
  return {
    isAnswered,
    days:
      isAnswered && tabledOn !== null && answeredOn !== null
        ? (Date.parse(answeredOn) - Date.parse(tabledOn)) / 86_400_000
        : null,
    isLate: isAnswered && dueOn !== null && answeredOn !== null && answeredOn > dueOn,
    isLateUnknown: isAnswered && (dueOn === null || answeredOn === null),
    isOverdue: isDue && dueOn !== null && (isOpen ? dueOn < (seenUntil ?? "") : isLater),
    isOverdueUnknown:
      isDue &&
      (isOpen
        ? dueOn === null || dueOn >= (seenUntil ?? "")
        : (isLater && dueOn === null) || (answeredOn === null && (seenUntil ?? "") > asOf)),
  };
}

test.each([
  ["DEPARTMENT", "2025-10-01"],
  ["DEPARTMENT", "2026-03-20"],
  ["MINISTER", "2025-10-01"],
])("how soon questions are answered by %s as of %s is what their own days say", async (by, asOf) => {
  const questions: readonly Question[] = (await ask(list)).data.questions.edges.map(
    ({ node }: { node: Question }) => node,
  );
  const groups = Map.groupBy(questions, ({ department, answer }) =>
    by === "DEPARTMENT" ? department?.id : answer?.minister?.id,
  );
  groups.delete(undefined);
  const { responsiveness } = (await ask(asked, { by, asOf })).data;
  expect(responsiveness.totalCount).toBe(groups.size);
  for (const { node, ...counted } of responsiveness.edges) {
    const mine = groups.get(node.id) ?? [];
    const judged = mine.map((question) => judge(question, asOf));
    const days = judged.flatMap((each) => (each.days === null ? [] : [each.days]));
    const withdrawn = mine.filter(({ state }) => state === "WITHDRAWN").length;
    expect(counted).toEqual({
      questions: mine.length,
      answered: judged.filter(({ isAnswered }) => isAnswered).length,
      holding: mine.filter(({ state }) => state === "HOLDING").length,
      withdrawn,
      late: judged.filter(({ isLate }) => isLate).length,
      lateUnknownCount: judged.filter(({ isLateUnknown }) => isLateUnknown).length,
      overdue: judged.filter(({ isOverdue }) => isOverdue).length,
      overdueUnknownCount: judged.filter(({ isOverdueUnknown }) => isOverdueUnknown).length,
      medianDays: medianOf(days),
      medianDaysUnknownCount: mine.filter(
        (question, at) => question.state !== "WITHDRAWN" && judged[at]?.days == null,
      ).length,
    });
  }
});

test("overdue counts match the filter, and rows can be sorted by slowest or most overdue", async () => {
  const asOf = "2025-10-01";
  const { responsiveness } = (await ask(asked, { by: "DEPARTMENT", order: "OVERDUE", asOf })).data;
  const overdue = responsiveness.edges.map((edge: { overdue: number }) => edge.overdue);
  expect(overdue).toEqual(overdue.toSorted((a: number, b: number) => b - a));
  const { questions } = (await ask(list, { filter: { overdue: true, asOf } })).data;
  expect(overdue.reduce((sum: number, each: number) => sum + each, 0)).toBe(questions.totalCount);
  const slowest = (await ask(asked, { by: "DEPARTMENT", order: "MEDIAN_DAYS" })).data.responsiveness;
  const days = slowest.edges.map((edge: { medianDays: number | null }) => edge.medianDays ?? -1);
  expect(days).toEqual(days.toSorted((a: number, b: number) => b - a));
});
