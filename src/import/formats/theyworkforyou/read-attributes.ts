import { z } from "zod";
import type { Attributes } from "./body-html.ts";
import { parsePublicwhipId, publicwhipIdForm } from "./publicwhip-id.ts";

const text = z
  .string()
  .optional()
  .transform((value) => value?.replace(/\s+/g, " ").trim() || null);
/** The scraper writes "Unknown" for a speaker it could not identify. */
const speaker = text.transform((name) => (name === null || /^unknown$/i.test(name) ? null : name));

const question = z.object({
  id: z.string(`expected ${publicwhipIdForm}`).transform((value, context) => {
    const id = parsePublicwhipId(value);
    if (id !== null) return id;
    context.addIssue({
      code: "custom",
      message: `expected ${publicwhipIdForm}, found "${value.slice(0, 80)}"`,
    });
    return z.NEVER;
  }),
  speakername: speaker,
  speakerid: text,
  url: z
    .string()
    .trim()
    .regex(/^https?:\/\//i)
    .nullable()
    .catch(null),
});

export type QuestionAttributes = z.infer<typeof question>;

/** The attributes of a `<ques>`, or what is wrong with them. */
export function readQuestionAttributes(
  attributes: Attributes,
): { readonly attributes: QuestionAttributes } | { readonly fault: string } {
  const { success, data, error } = question.safeParse(attributes);
  if (success) return { attributes: data };
  return { fault: error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ") };
}

/** The name of the speaker of an element; null if there is none. */
export function readSpeaker(attributes: Attributes): string | null {
  return speaker.parse(attributes["speakername"]);
}
