/** What graphql-codegen generates: `npx graphql-codegen --config codegen.ts`. */
export default {
  schema: "http://127.0.0.1:4000/graphql",
  documents: ["main.ts"],
  generates: {
    "./generated/": {
      preset: "client",
      config: {
        // A document is its text, so no GraphQL library is needed to send it.
        documentMode: "string",
        // Node runs TypeScript as it is, and then imports need the whole name of a file.
        importExtension: ".ts",
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: "string", DateTime: "string", JSON: "unknown" },
      },
    },
  },
};
