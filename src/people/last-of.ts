/** Of two values the one that sorts last; null is none. */
export function lastOf<Value extends string>(a: Value | null, b: Value | null): Value | null {
  return a === null || (b !== null && b > a) ? b : a;
}
