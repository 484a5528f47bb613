import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../../examples/queries/", import.meta.url);

/** A worked query of GraphiQL's menu. Its first line is the question that it answers. */
export type GraphiqlExample = { readonly query: string };

/** The worked queries in the order of their files. Each gets a name, because GraphiQL names a tab after its query. */
export function readGraphiqlExamples(): readonly GraphiqlExample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const [first = "", ...rest] = readFileSync(new URL(file, folder), "utf8").split("\n");
      const body = rest.join("\n").trimStart();
      const named = body.startsWith("{") ? `query ${nameOf(file)} ${body}` : body;
      return { query: `${first}\n${named}` };
    });
}

/** A name from a file such as `01-ministers-on-china.graphql`. */
function nameOf(file: string): string {
  return file
    .replace(/^\d+-|\.graphql$/g, "")
    .replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
