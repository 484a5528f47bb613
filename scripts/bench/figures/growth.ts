/**
 * How a time grows with the size: 0 if it stays the same, 1 if it grows in proportion, 2 if with the square. Null if it
 * cannot be told.
 */
export function growthExponent(
  smaller: { readonly size: number; readonly time: number },
  larger: { readonly size: number; readonly time: number },
): number | null {
  const exponent = Math.log(larger.time / smaller.time) / Math.log(larger.size / smaller.size);
  return Number.isFinite(exponent) ? exponent : null;
}
