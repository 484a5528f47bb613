import { minifyIntrospection, outputIntrospectionFile } from "gql.tada/internal";
import { type GraphQLSchema, introspectionFromSchema } from "graphql";

/**
 * The schema as a type, from which gql.tada knows what a query gives. Its scalars and its place are said where it is
 * used, so the part that declares it for a whole program is left out.
 */
export function clientTypes(schema: GraphQLSchema): string {
  const introspection = minifyIntrospection(introspectionFromSchema(schema, { descriptions: false }));
  const text = outputIntrospectionFile(introspection, { fileType: ".d.ts", shouldPreprocess: true });
  const [types = ""] = text.split("\nimport * as gqlTada");
  return `// Written by \`npm run print-schema\`.\n${types.replace(/\/\*[\s\S]*?\*\/\n*/g, "")}`;
}
