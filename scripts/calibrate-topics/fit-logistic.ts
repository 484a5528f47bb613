/** Values of the features of one case, and whether it came true. */
export type Case = { readonly features: readonly number[]; readonly isTrue: boolean };

const MOST_ROUNDS = 50;
const SMALL_STEP = 1e-7;

/** Factors of a logistic regression, found by Newton's method. `ridge` keeps all but the first of them small. */
export function fitLogistic(cases: readonly Case[], ridge: number): readonly number[] {
  const size = cases[0]?.features.length ?? 0;
  let factors: readonly number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = newtonStep(cases, factors, ridge);
    factors = factors.map((factor, at) => factor + (step[at] ?? 0));
    if (step.every((each) => Math.abs(each) < SMALL_STEP)) break;
  }
  return factors;
}

export function logOddsOf(features: readonly number[], factors: readonly number[]): number {
  return features.reduce((sum, feature, at) => sum + feature * (factors[at] ?? 0), 0);
}

export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function newtonStep(cases: readonly Case[], factors: readonly number[], ridge: number): readonly number[] {
  const penalty = (at: number) => (at === 0 ? 0 : ridge);
  const gradient = factors.map((factor, at) => -penalty(at) * factor);
  const curvature = factors.map((_, row) => factors.map((_, column) => (row === column ? penalty(row) : 0)));
  for (const { features, isTrue } of cases) {
    const probability = probabilityOf(logOddsOf(features, factors));
    const weight = probability * (1 - probability);
    const error = (isTrue ? 1 : 0) - probability;
    for (const [row, feature] of features.entries()) {
      gradient[row] = (gradient[row] ?? 0) + error * feature;
      const sums = curvature[row] ?? [];
      for (const [column, other] of features.entries())
        sums[column] = (sums[column] ?? 0) + weight * feature * other;
    }
  }
  return solve(curvature, gradient);
}

/** Solves a small system of linear equations by elimination. */
function solve(matrix: readonly (readonly number[])[], wanted: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, wanted[at] ?? 0]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    const best = rows.slice(pivot).reduce((max, row, at) => {
      return Math.abs(row[pivot] ?? 0) > Math.abs(rows[max]?.[pivot] ?? 0) ? pivot + at : max;
    }, pivot);
    const row = rows[best] ?? [];
    rows[best] = rows[pivot] ?? [];
    rows[pivot] = row;
    for (const [at, other] of rows.entries()) {
      if (at === pivot) continue;
      const times = (other[pivot] ?? 0) / (row[pivot] ?? 1);
      rows[at] = other.map((value, column) => value - times * (row[column] ?? 0));
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
