import type { CountedBy, Coverage, CoveredDays } from "../../../src/model/coverage.ts";
import { type House, houses } from "../../../src/model/nodes.ts";
import type { FilterParams } from "../../../src/store/catalogue/filters.ts";
import { builder } from "../builder.ts";
import { HouseRef } from "../enums/house.ts";
import { houseNames } from "./house-names.ts";
import { sayDays, sayNumber } from "./words.ts";

export const CoveredDaysRef = builder.objectRef<CoveredDays>("CoveredDays").implement({
  description: "Consecutive days of a House that the graph covers.",
  fields: (t) => ({
    house: t.expose("house", { type: HouseRef, description: "The House, for example `COMMONS`." }),
    from: t.expose("from", { type: "Date", description: "The first day, for example `2025-07-01`." }),
    to: t.expose("to", {
      type: "Date",
      description:
        "The last day, for example `2025-09-15`: the end of a month, or the day on which its sources were last seen.",
    }),
  }),
});

type Days = Pick<FilterParams, "houses" | "tabledFrom" | "tabledTo">;

/** The covered days that a filter allows: of its Houses, and of the days on which the questions must be tabled. */
export function coveredDays(coverage: Coverage, filter: Days, by: CountedBy): readonly CoveredDays[] {
  const { tabledFrom = "", tabledTo = "9999" } = filter;
  return countedHouses(filter).flatMap((house) =>
    coverage
      .runs(house, by)
      .filter(({ from, to }) => from <= tabledTo && to >= tabledFrom)
      .map(({ from, to }) => ({
        house,
        from: from < tabledFrom ? tabledFrom : from,
        to: to > tabledTo ? tabledTo : to,
      })),
  );
}

export function countedHouses({ houses: given }: Days): readonly House[] {
  return given === undefined || given.length === 0 ? houses : houses.filter((house) => given.includes(house));
}

/** `The graph covers the Commons from 1 July 2025 to 15 September 2025, and none of the Lords.` */
export function sayCoverage(covered: readonly CoveredDays[], filter: Days): string {
  const parts = countedHouses(filter).map((house) => {
    const runs = covered.filter((run) => run.house === house);
    const [first, last] = [runs[0], runs.at(-1)];
    if (first === undefined || last === undefined) return `none of ${houseNames[house]}`;
    const parts = runs.length === 1 ? "" : ` in ${sayNumber(runs.length)} separate periods`;
    return `${houseNames[house]} ${sayDays(first.from, last.to)}${parts}`;
  });
  const within = filter.tabledFrom === undefined && filter.tabledTo === undefined ? "" : "Of these days, the";
  return `${within === "" ? "The" : within} graph covers ${parts.join(", and ")}.`;
}
