/** The later of two values in code-unit order, ignoring null. */
export function lastOf<Value extends string>(a: Value | null, b: Value | null): Value | null {
  return a === null || (b !== null && b > a) ? b : a;
}
