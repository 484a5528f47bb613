import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { documentId } from "../src/http/persisted-documents.ts";

/** `npm run persist-queries`: writes the example queries to examples/persisted-documents.json, by id. */

const folder = new URL("../examples/queries/", import.meta.url);
const texts = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(new URL(file, folder), "utf8"));
const documents = Object.fromEntries(texts.map((text) => [documentId(text), text]));
writeFileSync(
  new URL("../examples/persisted-documents.json", import.meta.url),
  `${JSON.stringify(documents, null, 2)}\n`,
);
