import { type Shingles, shinglesOf, similarityOf } from "../../../src/model/text-similarity.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import type { Context } from "../../machinery/context.ts";
import { requestLoader } from "../../machinery/loaders/request-loader.ts";
import { textOfAnswer } from "./text-of-answer.ts";

/**
 * How similar two answers in the same text cluster are. The graph stores the similarity of each to the first use; for any
 * other pair it is computed here from their texts.
 */
export async function similarityToSource(
  context: Context,
  { sourceId, text, similarity }: ReadRow<"same-text-answers">,
): Promise<number> {
  if (similarity !== null) return similarity;
  // Each source is compared with many.
  const source = await requestLoader<Shingles>(context, "shingles", (ids) =>
    Promise.all(ids.map(async (id) => shinglesOf(await textOfAnswer(context, id)))),
  ).load(sourceId);
  return similarityOf(source, shinglesOf(text));
}
