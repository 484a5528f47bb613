import { z } from "zod";
import { askOnce } from "../queries/ask-once.ts";
import type { Subject } from "./by-hand.ts";
import { firstCountry, secondCountry } from "./compared-queries.ts";

const found = z.object({ first: z.object({ code: z.string() }), second: z.object({ code: z.string() }) });

/** What the statements ask about, by the ids in the store. `questionId` is that in the API. */
export async function findSubject(url: string, questionId: string): Promise<Subject> {
  const query = `query ($first: String!, $second: String!) {
    first: country(name: $first) { code } second: country(name: $second) { code } }`;
  const variables = { first: firstCountry, second: secondCountry };
  const { first, second } = found.parse(await askOnce(url, { query, variables }));
  // The API's id is the label and the store's id.
  const [, id = ""] = /^[^:]*:(.*)$/s.exec(Buffer.from(questionId, "base64url").toString("utf8")) ?? [];
  return { questionId: id, countryCodes: [first.code, second.code] };
}
