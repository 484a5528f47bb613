import fc, { type GeneratorValue } from "fast-check";
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { pick } from "./pick.ts";
import { type Field, objectsOf } from "./schema-shape.ts";
import { singularType, type Vocabulary, words } from "./vocabulary.ts";

/** Where a value is asked for: in an argument of a field, or in a field of an input object that such an argument takes. */
export type ValuePath = {
  readonly parent: string;
  readonly field: Field;
  readonly name: string;
  readonly type: GraphQLInputType;
};

/** Draws a value that fits a place: nearly always one that the graph knows. */
export function drawValue(g: GeneratorValue, place: ValuePath, known: Vocabulary): unknown {
  const { type } = place;
  if (isNonNullType(type)) return drawPresent(g, { ...place, type: type.ofType }, known);
  return g(fc.integer, { min: 0, max: 9 }) === 0 ? null : drawPresent(g, place, known);
}

function drawPresent(g: GeneratorValue, place: ValuePath, known: Vocabulary): unknown {
  const { type, name } = place;
  if (isListType(type)) {
    const length = g(fc.integer, { min: name === "nodes" ? 2 : 0, max: 3 });
    return Array.from({ length }, () => drawValue(g, { ...place, type: type.ofType }, known));
  }
  if (isEnumType(type))
    return pick(
      g,
      type.getValues().map((value) => value.name),
    );
  if (isInputObjectType(type)) {
    // Of many conditions few things are left, and Neo4j plans each combination anew.
    const fields = Object.values(type.getFields()).filter(
      (each) => isNonNullType(each.type) || g(fc.integer, { min: 0, max: 5 }) === 0,
    );
    return meant(
      fields.map((each) => [each.name, drawValue(g, { ...place, name: each.name, type: each.type }, known)]),
    );
  }
  switch (getNamedType(type).name) {
    case "Int":
      return g(fc.integer, { min: 1, max: name === "first" || name === "last" ? 6 : 4 });
    case "Float":
      return g(fc.integer, { min: name === "minScore" ? 5 : 0, max: 10 }) / 10;
    case "Boolean":
      return g(fc.boolean);
    default:
      return drawString(g, place, known);
  }
}

/** An input object as somebody would mean it: what goes only together comes so, and days run forwards. */
function meant(fields: readonly (readonly [string, unknown])[]): unknown {
  const object: Record<string, unknown> = Object.fromEntries(fields);
  if (object["overdue"] == null) delete object["asOf"];
  if (object["departments"] == null && object["notDepartments"] == null) delete object["withPredecessors"];
  for (const what of ["tabled", "answered"]) {
    const [from, to] = [object[`${what}From`], object[`${what}To`]];
    if (typeof from === "string" && typeof to === "string" && from > to) delete object[`${what}To`];
  }
  return object;
}

function drawString(g: GeneratorValue, place: ValuePath, known: Vocabulary): string | null {
  const fitting = fittingStrings(place, known);
  return fitting.length === 0 ? null : pick(g, fitting);
}

/** Arguments that take members by id or name, and are called otherwise. */
const ofMembers = new Set(["askers", "ministers"]);

/** What the graph has for a place, from the nearest match to the farthest. */
function fittingStrings(place: ValuePath, known: Vocabulary): readonly string[] {
  const { parent, field, type } = place;
  // `notCountries` takes what `countries` takes.
  const name = place.name.replace(/^not([A-Z])/, (_, first: string) => first.toLowerCase());
  if (name === "after" || name === "before" || name === "cursor") return known.cursors(parent, field.name);
  const scalar = getNamedType(type).name;
  if (ofMembers.has(name)) return ["id", "name"].flatMap((each) => known.field("Member", each));
  if (scalar === "String" && name === "text") return words(known);
  if (scalar !== "String" && scalar !== "ID") return known.scalar(scalar);
  const found = objectsOf(getNamedType(field.type)).flatMap((each) => known.field(each.name, name));
  if (found.length > 0) return found;
  const namings = scalar === "ID" ? ["id"] : ["name", "code", "slug"];
  const ofPlural = namings.flatMap((each) => known.field(singularType(name), each));
  if (ofPlural.length > 0) return ofPlural;
  if (scalar === "ID") return known.named("id");
  const sameName = known.named(name);
  return sameName.length > 0 ? sameName : words(known);
}
