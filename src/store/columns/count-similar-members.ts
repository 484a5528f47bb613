import type { ReadParams } from "../catalogue/catalogue.ts";
import { type Known, withProperties } from "./by-member.ts";
import type { Columns } from "./columns.ts";
import { pageOf } from "./page-of.ts";
import { eachOf } from "./values-of-rows.ts";

type Params = ReadParams<"similar-members">;

/** Members who ask about the same countries as one of them, as the statement similar-members measures them. */
export function countSimilarMembers(columns: Columns, known: Known, params: Params): readonly unknown[] {
  const { askers, countries } = columns;
  const { memberId, minimumShared } = params;
  const given = askers.of.find(memberId);
  if (given === undefined) return [];
  const width = countries.of.size;
  const asked = countAsked(columns);
  const countsOf = (member: number) => asked.subarray(member * width, (member + 1) * width);
  const own = countsOf(given);
  const ownSquare = productOf(own, own);
  const measured = askers.of.values.flatMap((id, member) => {
    if (member === 0 || member === given) return [];
    const other = countsOf(member);
    const shared = sharedBy(own, other, countries.of.values);
    if (shared.length === 0 || shared.length < minimumShared) return [];
    const similarity = productOf(own, other) / Math.sqrt(productOf(other, other) * ownSquare);
    return [{ similarity, shared, cursorKey: similarity, cursorId: id }];
  });
  return withProperties(pageOf(measured, params), known);
}

/** How many questions of each member name each country: a row of all countries for each member. */
function countAsked({ askers, countries, questionCount }: Columns): Uint32Array {
  const width = countries.of.size;
  const counts = new Uint32Array(askers.of.size * width);
  for (let question = 0; question < questionCount; question++) {
    const start = (askers.codes[question] as number) * width;
    eachOf(countries.questions, question, (country) => {
      counts[start + country] = (counts[start + country] as number) + 1;
    });
  }
  return counts;
}

function productOf(one: Uint32Array, other: Uint32Array): number {
  return one.reduce((sum, count, country) => sum + count * (other[country] as number), 0);
}

/** The countries that both ask about, those first about which both ask most. */
function sharedBy(own: Uint32Array, other: Uint32Array, codes: readonly string[]) {
  return codes
    .map((countryCode, country) => ({
      countryCode,
      own: own[country] as number,
      other: other[country] as number,
    }))
    .filter((each) => each.own > 0 && each.other > 0)
    .sort(
      (a, b) =>
        Math.min(b.own, b.other) - Math.min(a.own, a.other) || (a.countryCode < b.countryCode ? -1 : 1),
    );
}
