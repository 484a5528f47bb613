import { readdirSync, readFileSync } from "node:fs";
import type { ReadName } from "../../src/store/catalogue/catalogue.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { inRepository } from "../repository-paths.ts";
import { askStore, openSample } from "../schema/ask-sample.ts";

/** Conditions that few questions meet. Counting with them alone must not read all questions. */
const selective = ["words", "askerIds", "ministerIds", "countryCodes", "topicIds", "departmentIds"];

/** Lists of questions and answers, and counts of questions that a selective filter takes. */
const isListed = (query: ReadName, params: object) =>
  /^list-(?:questions|answers)$/.test(query) ||
  (query === "count-questions" && selective.some((name) => Object.hasOwn(params, name)));

export type ListRead = { readonly query: ReadName; readonly params: Readonly<Record<string, unknown>> };

/**
 * What a graph reads for the lists of all worked queries, and for some filters that they do not have. Of several reads
 * that give the same parameters, there is one.
 */
export async function worked(): Promise<readonly ListRead[]> {
  const reads = new Map<string, ListRead>();
  const sample = await openSample();
  const recording: GraphStore = Object.create(sample, {
    read: {
      value: (query: ReadName, params: never, request: undefined) => {
        if (isListed(query, params)) reads.set(`${query} ${Object.keys(params)}`, { query, params });
        return sample.read(query, params, request);
      },
    },
  });
  const ask = askStore(recording);
  const folder = inRepository("examples/queries");
  for (const file of readdirSync(folder)) await ask(readFileSync(`${folder}/${file}`, "utf8"));
  for (const filter of filters)
    await ask(`{ questions(filter: ${filter}) { totalCount edges { node { uin } } } }`);
  await sample.close();
  return [...reads.values()];
}

const filters = [
  '{ countries: ["Russia", "China"], match: ANY, houses: [COMMONS] }',
  '{ topics: ["Sanctions"], tabledFrom: "2025-01-01" }',
  '{ text: "sanctions" }',
  '{ text: "sanctions", countries: ["Russia"] }',
];
