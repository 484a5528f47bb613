import { z } from "zod";
import { parseSearch } from "../../src/search/parse-search.ts";
import { type ReadName, readCatalogue, writeCatalogue } from "../../src/store/catalogue/catalogue.ts";

/** The parameters of a query in the catalogue, described in words and with examples. */

export type Parameter = {
  readonly name: string;
  readonly isOptional: boolean;
  /** A search is given as text, as people type it. */
  readonly isSearch: boolean;
  /** For example "list of text". */
  readonly shape: string;
  readonly example: unknown;
};

type Shape = z.core.JSONSchema.BaseSchema;

const search = parseSearch("example");

export function isRead(query: string): query is ReadName {
  return query in readCatalogue;
}

/** The parameters of a read, or the properties of a row of a write; empty for a write that takes no rows. */
export function schemaOf(query: string): z.ZodObject {
  const found = Object.entries({ ...readCatalogue, ...writeCatalogue }).find(([name]) => name === query)?.[1];
  if (found === undefined) throw new Error(`The catalogue has no query ${query}.`);
  return ("params" in found ? found.params : found.takes) ?? z.object({});
}

export function parametersOf(query: string): readonly Parameter[] {
  const schema = schemaOf(query);
  const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: "any", io: "input" });
  return Object.entries(schema.shape).map(([name, type]) => {
    const accepts = (value: unknown) => z.safeParse(type, value).success;
    const isSearch = accepts(search) && !accepts("example");
    const shape = properties[name] as Shape;
    return {
      name,
      isOptional: accepts(undefined),
      isSearch,
      shape: isSearch ? "a search, as text" : inWords(shape),
      example: isSearch ? "example" : (example(shape) ?? [null, []].find(accepts)),
    };
  });
}

function inWords({ type, enum: values, const: only, anyOf, items, properties, format }: Shape): string {
  if (anyOf !== undefined) return anyOf.map((each) => inWords(each as Shape)).join(" or ");
  if (values !== undefined) return `one of ${values.join(", ")}`;
  if (only !== undefined) return String(only);
  if (Array.isArray(type)) return type.map((each) => inWords({ type: each })).join(" or ");
  if (type === "array") return `list of ${inWords(items as Shape)}`;
  if (type === "object") {
    const fields = Object.entries(properties ?? {});
    return `{${fields.map(([name, each]) => `${name}: ${inWords(each as Shape)}`).join("; ")}}`;
  }
  if (type === "string") return format ?? "text";
  if (type === "integer") return "whole number";
  if (type === "boolean") return "true or false";
  return type ?? "list";
}

/** A value with this shape; undefined if the shape is too general. */
function example(shape: Shape): unknown {
  const { type, enum: values, const: only, anyOf, items, properties, format } = shape;
  if (anyOf !== undefined) return anyOf.some(allowsNull) ? null : example(anyOf[0] as Shape);
  if (values !== undefined) return values[0];
  if (only !== undefined) return only;
  if (allowsNull(shape)) return null;
  if (type === "array") return [example(items as Shape)];
  if (type === "object") {
    const fields = Object.entries(properties ?? {});
    return Object.fromEntries(fields.map(([name, each]) => [name, example(each as Shape)]));
  }
  if (format === "date") return "2025-09-01";
  if (format === "date-time") return "2025-09-01T12:00:00Z";
  return { string: "example", integer: 10, number: 1, boolean: false }[String(type)];
}

function allowsNull(shape: unknown): boolean {
  return [(shape as Shape).type].flat().includes("null");
}
