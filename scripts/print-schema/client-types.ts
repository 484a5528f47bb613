import { minifyIntrospection, outputIntrospectionFile } from "gql.tada/internal";
import { type GraphQLSchema, introspectionFromSchema } from "graphql";

/**
 * The schema as a type from which gql.tada infers the results of queries. The part that declares it globally is removed,
 * because clients set it up themselves, with their types for scalars.
 */
export function clientTypes(schema: GraphQLSchema): string {
  const introspection = minifyIntrospection(introspectionFromSchema(schema, { descriptions: false }));
  const text = outputIntrospectionFile(introspection, { fileType: ".d.ts", shouldPreprocess: true });
  const [types = ""] = text.split("\nimport * as gqlTada");
  return `// Written by \`npm run print-schema\`.\n${types.replace(/\/\*[\s\S]*?\*\/\n*/g, "")}`;
}
