import type { FilterParams } from "../catalogue/filters.ts";
import type { Column, Columns, TextLists } from "./columns.ts";

type Counted = { readonly of: Column["of"]; readonly codes: readonly Column["codes"][] };

/** Where the values of conditions are, in questions or their answers. */
const columnsOf = {
  askerIds: ({ askers }: Columns) => one(askers),
  partyIds: ({ parties }: Columns) => one(parties),
  departmentIds: ({ departments }: Columns) => one(departments),
  ministerIds: ({ ministers }: Columns) => one(ministers),
  houses: ({ houses }: Columns) => one(houses),
  states: ({ states }: Columns) => one(states),
  countryCodes: ({ countries }: Columns) => both(countries),
  topicIds: ({ topics }: Columns) => both(topics),
} as const satisfies { readonly [Name in keyof FilterParams]: (columns: Columns) => Counted };

function one({ of, codes }: Column): Counted {
  return { of, codes: [codes] };
}

function both({ of, questions, answers }: TextLists): Counted {
  return { of, codes: [questions.codes, answers.codes] };
}

export type CountedCondition = keyof typeof columnsOf;

/** How many questions there are, and how many have each value of a condition, themselves or in their answers. */
export type ValueCounts = {
  readonly questionCount: number;
  /** Those that more than `FEW_OF_VALUE` have. */
  readonly frequent: ReadonlyMap<CountedCondition, ReadonlyMap<string, number>>;
};

/** Values that so few questions have are not told apart. */
export const FEW_OF_VALUE = 100;

export function countValues(columns: Columns): ValueCounts {
  const frequentIn = (name: CountedCondition) => {
    const { of, codes } = columnsOf[name](columns);
    const counts = new Uint32Array(of.size);
    for (const column of codes) for (const code of column) counts[code] = (counts[code] as number) + 1;
    const frequent = of.values.flatMap((value, code): [string, number][] => {
      const count = counts[code] as number;
      return code > 0 && count > FEW_OF_VALUE ? [[value, count]] : [];
    });
    return new Map(frequent);
  };
  const names = Object.keys(columnsOf) as readonly CountedCondition[];
  return {
    questionCount: columns.questionCount,
    frequent: new Map(names.map((name) => [name, frequentIn(name)])),
  };
}
