import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { preset } from "@graphql-codegen/client-preset";
import { codegen } from "@graphql-codegen/core";
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  parse,
  printSchema,
} from "graphql";
import config from "../../examples/clients/codegen/codegen.ts";

/**
 * Generates what the command line of graphql-codegen generates from examples/clients/codegen, without its 240 packages.
 * The schema comes from the server, and the documents from the program in the folder.
 */
export async function generateTypes(url: string, folder: string): Promise<void> {
  const schemaAst = await schemaOf(url);
  const program = readFileSync(join(folder, "main.ts"), "utf8");
  const documents = [...program.matchAll(/graphql\(`(.*?)`\)/gs)].map(([, rawSDL = ""]) => ({
    location: join(folder, "main.ts"),
    rawSDL,
    document: parse(rawSDL),
  }));
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `${folder}/generated/`,
    schema: parse(printSchema(schemaAst)),
    schemaAst,
    documents,
    config: config.generates["./generated/"].config,
    presetConfig: {},
    plugins: [],
    pluginMap: {},
    documentTransforms: [],
  });
  for (const section of sections) {
    mkdirSync(dirname(section.filename), { recursive: true });
    writeFileSync(section.filename, await codegen({ ...section, documents: section.documents ?? [] }));
  }
}

async function schemaOf(url: string) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const { data } = (await response.json()) as { readonly data: IntrospectionQuery };
  return buildClientSchema(data);
}
