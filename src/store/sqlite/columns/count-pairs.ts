import type { ReadParams, ReadRow } from "../../catalogue/catalogue.ts";
import { collectValues } from "./collect-values.ts";
import type { Columns } from "./columns.ts";
import { distinctAnswers } from "./distinct-answers.ts";
import { Marks } from "./marks.ts";
import { pageOf } from "./page-of.ts";

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
  const pairs: Omit<Pair, "totalCount">[] = [];
  for (let low = 1; low < size; low++) {
    for (let high = low + 1; high < size; high++) {
      const weight = together[low * size + high] as number;
      if (weight === 0 || weight < params.minimumSupport) continue;
      const inOrder = (values[low] as string) < (values[high] as string);
      const [a, b] = inOrder ? [low, high] : [high, low];
      const [one, other] = [values[a] as string, values[b] as string];
      const [oneCount, otherCount] = [own[a] as number, own[b] as number];
      const lift = (weight * units.length) / (oneCount * otherCount);
      const cursorKey = params.order === "LIFT" ? lift : weight;
      const cursorId = `${one} ${other}`;
      pairs.push({
        one,
        other,
        weight,
        oneCount,
        otherCount,
        units: units.length,
        lift,
        cursorKey,
        cursorId,
      });
    }
  }
  return pageOf(pairs, params);
}
