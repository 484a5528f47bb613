import type { Context } from "../../machinery/context.ts";
import { requestLoader } from "../../machinery/loaders/request-loader.ts";

/** The text of an answer; empty if there is no such answer. */
export function textOfAnswer(context: Context, answerId: string): Promise<string> {
  return requestLoader<string>(context, "texts of answers", async (ids) => {
    const rows = await context.store.read("texts-of-answers", { ids: [...ids] });
    const byId = new Map(rows.map(({ id, text }) => [id, text]));
    return ids.map((id) => byId.get(id) ?? "");
  }).load(answerId);
}
