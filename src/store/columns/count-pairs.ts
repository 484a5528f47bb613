import type { ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import { collectValues } from "./collect-values.ts";
import type { Columns } from "./columns.ts";
import { distinctAnswers } from "./distinct-answers.ts";
import { Marks } from "./marks.ts";
import { keysOfPage, pageOf } from "./page-of.ts";

type Pair = ReadRow<"co-mentions">;
type Params = ReadParams<"co-mentions">;

/** Pairs of countries or topics mentioned together, as the statement co-mentions counts them. */
export function countPairs(columns: Columns, questions: Uint32Array, params: Params): readonly Pair[] {
  const lists = params.of === "COUNTRIES" ? columns.countries : columns.topics;
  const { size, values } = lists.of;
  const together = new Uint32Array(size * size);
  const own = new Uint32Array(size);
  const marks = new Marks(size);
  const named = new Uint16Array(size);
  const isExchange = params.scope === "EXCHANGE";
  const units = isExchange ? questions : distinctAnswers(columns, questions);
  for (let number = 0; number < units.length; number++) {
    const unit = units[number] as number;
    marks.clear();
    let length = isExchange ? collectValues(lists.questions, unit, marks, named, 0) : 0;
    const answer = isExchange ? (columns.answers[unit] as number) : unit;
    if (answer >= 0) length = collectValues(lists.answers, answer, marks, named, length);
    for (let index = 0; index < length; index++) {
      const one = named[index] as number;
      own[one] = (own[one] as number) + 1;
      for (let next = index + 1; next < length; next++) {
        const other = named[next] as number;
        const cell = one < other ? one * size + other : other * size + one;
        together[cell] = (together[cell] as number) + 1;
      }
    }
  }
  return pageOfPairs({ values, together, own, units: units.length }, params);
}

type Counted = {
  readonly values: readonly string[];
  /** How often each pair was named together, in the row of its lower and the column of its higher number. */
  readonly together: Uint32Array;
  readonly own: Uint32Array;
  readonly units: number;
};

/** Builds only pairs that can be on the page: among hundreds of topics most are named together some time. */
function pageOfPairs({ values, together, own, units }: Counted, params: Params): readonly Pair[] {
  const size = values.length;
  const cells: number[] = [];
  for (let low = 1; low < size; low++) {
    for (let cell = low * size + low + 1; cell < (low + 1) * size; cell++) {
      const weight = together[cell] as number;
      if (weight > 0 && weight >= params.minimumSupport) cells.push(cell);
    }
  }
  const liftOf = (cell: number) => {
    const [low, high] = [Math.floor(cell / size), cell % size];
    return ((together[cell] as number) * units) / ((own[low] as number) * (own[high] as number));
  };
  const keyOf = params.order === "LIFT" ? liftOf : (cell: number) => together[cell] as number;
  const { least, most } = keysOfPage(Float64Array.from(cells, keyOf), params);
  const pairs = cells.flatMap((cell) => {
    const cursorKey = keyOf(cell);
    if (cursorKey < least || cursorKey > most) return [];
    const [low, high] = [Math.floor(cell / size), cell % size];
    const inOrder = (values[low] as string) < (values[high] as string);
    const [a, b] = inOrder ? [low, high] : [high, low];
    const [one, other] = [values[a] as string, values[b] as string];
    const [oneCount, otherCount] = [own[a] as number, own[b] as number];
    const counted = { one, other, weight: together[cell] as number, oneCount, otherCount, units };
    return [{ ...counted, lift: liftOf(cell), cursorKey, cursorId: `${one} ${other}` }];
  });
  return pageOf(pairs, params, cells.length);
}
