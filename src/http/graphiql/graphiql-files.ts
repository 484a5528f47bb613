import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import {
  css,
  editorWorkerService,
  graphqlWorker,
  js,
  jsonWorker,
} from "@graphql-yoga/render-graphiql/graphiql";
import { type StaticBody, staticBody } from "../static-body.ts";

/** A file of the page. Its name contains a hash of its content, so browsers keep it. */
export type GraphiqlFile = { readonly name: string; readonly type: string; readonly body: StaticBody };

/** GraphiQL's own files, those of the menus above it, and the workers of its editors. */
export type GraphiqlFiles = {
  readonly scripts: readonly GraphiqlFile[];
  readonly styles: readonly GraphiqlFile[];
  readonly workers: { readonly [label: string]: GraphiqlFile };
  /** False if the menus are not built; then GraphiQL stands alone. */
  readonly hasMenus: boolean;
};

const built = new URL("../../../explorer/dist/graphiql/", import.meta.url);

/** Starts GraphiQL without menus. */
const alone = `const { endpoint, examples, workers } = JSON.parse(document.getElementById("setup").textContent);
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => workers[label] };
YogaGraphiQL.renderYogaGraphiQL(document.getElementById("root"), {
  endpoint,
  defaultTabs: [{ query: examples[0].query }],
});`;

export async function readGraphiqlFiles(): Promise<GraphiqlFiles> {
  const [menus, menusCss] = await Promise.all(
    ["menus.js", "menus.css"].map((name) => readFile(new URL(name, built), "utf8").catch(() => null)),
  );
  const hasMenus = menus != null && menusCss != null;
  const script = (name: string, text: string) => fileOf(name, "js", "text/javascript", text);
  const style = (name: string, text: string) => fileOf(name, "css", "text/css", text);
  return {
    scripts: await Promise.all([script("graphiql", js), script("start", hasMenus ? menus : alone)]),
    styles: await Promise.all([style("graphiql", css), ...(hasMenus ? [style("menus", menusCss)] : [])]),
    workers: {
      editorWorkerService: await script("editor-worker", editorWorkerService),
      json: await script("json-worker", jsonWorker),
      graphql: await script("graphql-worker", graphqlWorker),
    },
    hasMenus,
  };
}

async function fileOf(name: string, suffix: string, type: string, text: string): Promise<GraphiqlFile> {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return {
    name: `${name}.${hash}.${suffix}`,
    type: `${type}; charset=utf-8`,
    body: await staticBody(text),
  };
}
