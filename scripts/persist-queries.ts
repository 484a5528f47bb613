import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import * as explorerDocuments from "../explorer/api/documents.ts";
import { documentId } from "../src/http/persisted-documents.ts";

/**
 * `npm run persist-queries`: writes the documents that servers run by id: the example queries, and those of the
 * explorer, which looks up its ids by name.
 */

function write(file: string, content: unknown): void {
  writeFileSync(new URL(`../${file}`, import.meta.url), `${JSON.stringify(content, null, 2)}\n`);
}

const folder = new URL("../examples/queries/", import.meta.url);
const examples = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(new URL(file, folder), "utf8"));
write(
  "examples/persisted-documents.json",
  Object.fromEntries(examples.map((text) => [documentId(text), text])),
);

const explorer = Object.values(explorerDocuments).map(String);
write(
  "explorer/persisted-documents.json",
  Object.fromEntries(explorer.map((text) => [documentId(text), text])),
);
write(
  "explorer/api/document-ids.json",
  Object.fromEntries(explorer.map((text) => [/query (\w+)/.exec(text)?.[1], documentId(text)])),
);
