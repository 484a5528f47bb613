import { type GraphQLNamedType, type GraphQLObjectType, getNamedType, isScalarType } from "graphql";
import { schema } from "../../schema/schema.ts";
import type { Ask } from "../schema/ask-sample.ts";
import { needsIds, requiredArguments } from "./required-arguments.ts";
import { edgeOf, fieldsOf, isLeaf, queryType } from "./schema-shape.ts";
import { widePage } from "./wide-page.ts";

/** Values that a graph really holds, by the field that gave them, from which the arguments of queries are drawn. */
export class Vocabulary {
  readonly #byField = new Map<string, Set<string>>();
  readonly #byScalar = new Map<string, Set<string>>();
  readonly #cursors = new Map<string, Set<string>>();

  /** Values of a field such as `Country.name`. */
  field(type: string, name: string): readonly string[] {
    return [...(this.#byField.get(`${type}.${name}`) ?? [])];
  }

  /** Values of all fields of a name, whatever their type. */
  named(name: string): readonly string[] {
    return [...this.#byField].flatMap(([key, values]) => (key.endsWith(`.${name}`) ? [...values] : []));
  }

  /** Values of a scalar such as `Date`. */
  scalar(name: string): readonly string[] {
    return [...(this.#byScalar.get(name) ?? [])];
  }

  /** Cursors of the rows of a list such as `Country.questions`. */
  cursors(type: string, field: string): readonly string[] {
    return [...(this.#cursors.get(`${type}.${field}`) ?? [])];
  }

  /** Takes what an answer holds; it has the names of the schema. */
  add(value: unknown, type: GraphQLNamedType): void {
    if (value === null || typeof value !== "object") return;
    for (const [key, found] of Object.entries(value)) {
      const [typeName = "", fieldName] =
        key.includes("__") && !key.startsWith("__") ? key.split("__") : [type.name, key];
      const owner = schema.getType(typeName);
      const field = owner === undefined ? undefined : fieldsOf(owner).find(({ name }) => name === fieldName);
      if (owner === undefined || field === undefined) continue;
      const rows = Array.isArray(found) ? found : [found];
      if (!isLeaf(field)) {
        for (const row of rows) this.add(row, getNamedType(field.type));
        if (edgeOf(field) !== undefined) {
          for (const edge of found?.edges ?? [])
            put(this.#cursors, `${owner.name}.${field.name}`, edge.cursor);
        }
      } else if (isScalarType(getNamedType(field.type))) {
        for (const each of rows) {
          put(this.#byField, `${owner.name}.${field.name}`, each);
          put(this.#byScalar, getNamedType(field.type).name, each);
        }
      }
    }
  }
}

function put(map: Map<string, Set<string>>, key: string, value: unknown): void {
  if (typeof value !== "string") return;
  const values = map.get(key) ?? new Set();
  // Enough to choose from, however large the graph.
  if (values.size < 200) map.set(key, values.add(value));
}

/** The lists at the root of the API. */
export const rootLists = fieldsOf(queryType).filter((field) => edgeOf(field) !== undefined);

/** Reads the graph behind `ask` far enough to know values for the arguments of all its fields. */
export async function readVocabulary(ask: Ask): Promise<Vocabulary> {
  const vocabulary = new Vocabulary();
  // Those that need ids come last, when some are known.
  for (const field of rootLists.toSorted((a, b) => Number(needsIds(a)) - Number(needsIds(b)))) {
    const { data, errors } = await ask(widePage(field, 20, requiredArguments(field, vocabulary)));
    if (errors !== undefined) throw new Error(`${field.name}: ${JSON.stringify(errors)}`);
    vocabulary.add(data, queryType as GraphQLObjectType);
  }
  return vocabulary;
}

/** `countries` → `Country`. */
export function singularType(name: string): string {
  const singular = name.replace(/ies$/, "y").replace(/s$/, "");
  return singular.charAt(0).toUpperCase() + singular.slice(1);
}

/** Words and pairs of words of the texts themselves. */
export function words(known: Vocabulary): readonly string[] {
  const texts = known.named("text").join(" ").slice(0, 20_000);
  return [...new Set(texts.match(/\w+ \w+|\w{4,}/g) ?? [])].slice(0, 300);
}
