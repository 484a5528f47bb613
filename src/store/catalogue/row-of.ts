import { z } from "zod";
import type { Properties, Property, ValueOf } from "../../model/properties.ts";
import { day, flag, list } from "./row-values.ts";

/** Properties as the engines return them. */

export type RowOf<Of extends Properties> = { readonly [Name in keyof Of]: z.ZodType<ValueOf<Of[Name]>> };

/** The items of the lists of objects. Without one, the items of a list are text. */
export type ItemsOf<Of extends Properties> = {
  readonly [Name in keyof Of as ValueOf<Of[Name]> extends readonly object[] ? Name : never]: z.ZodType<
    ItemOf<ValueOf<Of[Name]>>
  >;
};
type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;

/** The schemas of a row with these properties. */
export function rowOf<Of extends Properties>(properties: Of, items: ItemsOf<Of>): RowOf<Of> {
  const itemOf: Readonly<Record<string, z.ZodType>> = items;
  const schemas = Object.entries(properties).map(([name, property]) => {
    const schema = schemaOf(property, itemOf[name]);
    return [name, property.isNullable ? schema.nullable() : schema];
  });
  return Object.fromEntries(schemas);
}

function schemaOf({ kind, values }: Property, item: z.ZodType = z.string()): z.ZodType {
  switch (kind) {
    case "TEXT":
    case "LONG_TEXT":
      return z.string();
    case "DAY":
      return day;
    case "TIME":
      return z.iso.datetime();
    case "INTEGER":
      return z.int();
    case "NUMBER":
      return z.number();
    case "FLAG":
      return flag;
    case "ONE_OF":
      return z.enum(values);
    case "LIST":
      return list(item);
  }
}
