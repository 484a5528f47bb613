import fc, { type GeneratorValue } from "fast-check";
import { type GraphQLNamedType, getNamedType, isNonNullType, isObjectType } from "graphql";
import { drawValue } from "./argument-values.ts";
import { pick } from "./pick.ts";
import { edgeOf, type Field, fieldsOf, isLeaf, objectsOf, queryType } from "./schema-shape.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type GeneratedQuery = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Nodes on the way from the root to the innermost field. */
const DEPTH = 3;

/**
 * Writes a random query that the schema allows, with arguments that the graph mostly knows, all of them as variables;
 * fields of the root in `without` are left out.
 */
export function randomQuery(
  g: GeneratorValue,
  known: Vocabulary,
  without: ReadonlySet<string> = new Set(),
): GeneratedQuery {
  const writer = new QueryWriter(g, known, without);
  const selection = writer.selection(queryType, DEPTH);
  const declared = writer.declarations.length === 0 ? "" : `query (${writer.declarations.join(", ")}) `;
  return { query: `${declared}{ ${selection} }`, variables: writer.variables };
}

class QueryWriter {
  readonly declarations: string[] = [];
  readonly variables: Record<string, unknown> = {};
  readonly #g: GeneratorValue;
  readonly #known: Vocabulary;
  readonly #without: ReadonlySet<string>;
  #aliases = 0;

  constructor(g: GeneratorValue, known: Vocabulary, without: ReadonlySet<string>) {
    this.#without = without;
    this.#g = g;
    this.#known = known;
  }

  selection(type: GraphQLNamedType, depth: number): string {
    if (!isObjectType(type)) {
      const parts = objectsOf(type).filter(() => this.#g(fc.boolean));
      return [
        "__typename",
        ...parts.map((each) => `... on ${each.name} { ${this.selection(each, depth)} }`),
      ].join(" ");
    }
    const fields = fieldsOf(type).filter(
      (field) => (depth > 0 || isLeaf(field)) && !(type === queryType && this.#without.has(field.name)),
    );
    if (fields.length === 0) return "__typename";
    const count = this.#g(fc.integer, { min: 1, max: type === queryType ? 1 : 3 });
    const chosen = Array.from({ length: count }, () => pick(this.#g, fields));
    return chosen.map((field) => this.#field(type.name, field, depth)).join(" ");
  }

  #field(parent: string, field: Field, depth: number): string {
    this.#aliases += 1;
    const head = `f${this.#aliases}: ${field.name}${this.#args(parent, field)}`;
    if (isLeaf(field)) return head;
    const type = getNamedType(field.type);
    const edge = edgeOf(field);
    if (edge === undefined) return `${head} { ${this.selection(type, depth - 1)} }`;
    const count = this.#g(fc.boolean) ? "totalCount " : "";
    const paging = this.#g(fc.boolean)
      ? "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } "
      : "";
    return `${head} { ${count}${paging}edges { cursor ${this.selection(edge, depth - 1)} ${this.#node(edge, depth)} } }`;
  }

  #node(edge: GraphQLNamedType, depth: number): string {
    const node = fieldsOf(edge).find(({ name }) => name === "node");
    return node === undefined ? "" : `node { ${this.selection(getNamedType(node.type), depth - 1)} }`;
  }

  #args(parent: string, field: Field): string {
    const isLookup =
      field.args.length > 1 && !field.args.some(({ name, type }) => name === "first" || isNonNullType(type));
    // Of several ways to name one thing mostly one is meant to be given.
    const only = isLookup && this.#g(fc.integer, { min: 0, max: 5 }) > 0 ? pick(this.#g, field.args) : null;
    // A page is asked for from one end.
    const isForwards = this.#g(fc.boolean);
    const unasked = isForwards ? ["last", "before"] : ["first", "after"];
    const written = field.args.flatMap((argument) => {
      const { name, type } = argument;
      if (unasked.includes(name)) return [];
      const isGiven =
        only !== null
          ? argument === only
          : isNonNullType(type) ||
            name === (isForwards ? "first" : "last") ||
            this.#g(fc.integer, { min: 0, max: 2 }) > 0;
      if (!isGiven) return [];
      const variable = `v${this.declarations.length}`;
      this.declarations.push(`$${variable}: ${type}`);
      this.variables[variable] = drawValue(this.#g, { parent, field, name, type }, this.#known);
      return [`${name}: $${variable}`];
    });
    return written.length === 0 ? "" : `(${written.join(", ")})`;
  }
}
