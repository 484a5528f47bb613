import { type Shingles, shinglesOf, similarityOf } from "../../../src/model/text-similarity.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import type { Context } from "../../machinery/context.ts";
import { contextLoader } from "../../machinery/lists/edge-loaders.ts";

/**
 * How similar two answers of one text are. The graph keeps how similar each is to the first use; what two others have in
 * common is found here, from what they say.
 */
export async function similarityToSource(
  context: Context,
  { sourceId, text, similarity }: ReadRow<"same-text-answers">,
): Promise<number> {
  if (similarity !== null) return similarity;
  const source = await contextLoader<Shingles>(context, "shingles", async (ids) => {
    const rows = await context.store.read("texts-of-answers", { ids: [...ids] });
    const byId = new Map(rows.map((row) => [row.id, row.text]));
    return ids.map((id) => shinglesOf(byId.get(id) ?? ""));
  }).load(sourceId);
  return similarityOf(source, shinglesOf(text));
}
