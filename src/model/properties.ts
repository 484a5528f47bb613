/** What a property holds. Each engine has its own type for each kind. LONG_TEXT is as long as a question. */
type Kind = "TEXT" | "LONG_TEXT" | "DAY" | "TIME" | "INTEGER" | "NUMBER" | "FLAG" | "ONE_OF" | "LIST";

/** A property of nodes or edges. `Value` is its type in TypeScript. */
export type Property<Value = unknown> = {
  readonly kind: Kind;
  readonly isNullable: boolean;
  /** The values of ONE_OF. */
  readonly values: readonly string[];
  /** Only for the type checker. */
  readonly value?: Value;
};

export type Properties = Readonly<Record<string, Property>>;

export type ValueOf<Of extends Property> = Of extends Property<infer Value> ? Value : never;

/** An object with these properties. */
export type ValuesOf<Of extends Properties> = { readonly [Name in keyof Of]: ValueOf<Of[Name]> };

export const text = property<string>("TEXT");
export const longText = property<string>("LONG_TEXT");
/** An ISO day, `2025-09-12`. */
export const day = property<string>("DAY");
/** ISO 8601 in UTC. */
export const time = property<string>("TIME");
export const integer = property<number>("INTEGER");
export const number = property<number>("NUMBER");
export const flag = property<boolean>("FLAG");

export function oneOf<Value extends string>(values: readonly Value[]): Property<Value> {
  return property("ONE_OF", values);
}

export function listOf<Item>(): Property<readonly Item[]> {
  return property("LIST");
}

/** The same property, where null means that the value is unknown or that there is none. */
export function orNull<Value>(of: Property<Value>): Property<Value | null> {
  return property(of.kind, of.values, true);
}

function property<Value>(kind: Kind, values: readonly string[] = [], isNullable = false): Property<Value> {
  return { kind, isNullable, values };
}
