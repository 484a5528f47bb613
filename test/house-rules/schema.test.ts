import { readFileSync } from "node:fs";
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { expect, test } from "vitest";
import { schema } from "../../schema/schema.ts";
import { clientTypes } from "../../scripts/print-schema/client-types.ts";
import { inRepository } from "../repository-paths.ts";

test("schema/schema.graphql is current (npm run print-schema writes it)", () => {
  const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
  expect(readFileSync(inRepository("schema/schema.graphql"), "utf8")).toBe(printed);
});

test("examples/client/schema-types.d.ts is current (npm run print-schema writes it)", () => {
  const types = clientTypes(lexicographicSortSchema(schema));
  expect(readFileSync(inRepository("examples/client/schema-types.d.ts"), "utf8")).toBe(types);
});

/** Everything of a type that can be described, by its path. */
function described(type: GraphQLNamedType): readonly (readonly [string, string | null | undefined])[] {
  const own = [type.name, type.description] as const;
  if (isEnumType(type)) {
    return [
      own,
      ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const),
    ];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [own, ...fields.map((field) => [`${type.name}.${field.name}`, field.description] as const)];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [
    own,
    ...Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field.description] as const,
      ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const),
    ]),
  ];
}

test("every type, field, argument and enum value has a description", () => {
  const all = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith("__"))
    .flatMap(described);
  expect(all.filter(([, description]) => !description).map(([path]) => path)).toEqual([]);
});
