import { z } from "zod";

/** A question as the API gives it, kept as it came: what more it holds than is checked here is for the importer. */
export type ApiItem = {
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly links: readonly unknown[];
  /** ISO 8601, in UTC. */
  readonly retrievedAt: string;
};

/** One entry of a page: a question, or what was wrong with it. `key` tells it from the others. */
export type ListEntry =
  | { readonly key: string; readonly item: ApiItem }
  | { readonly key: string; readonly fault: string };

export type ListPage = {
  /** How many questions the whole list holds, by its own account. */
  readonly total: number;
  readonly entries: readonly ListEntry[];
};

const listItem = z.looseObject({
  value: z.looseObject({ id: z.int().positive() }),
  links: z.array(z.unknown()).nullish(),
});

const wholeItem = z.looseObject({
  value: z.looseObject({
    id: z.int().positive(),
    questionText: z.string(),
    answerText: z.string().nullish(),
  }),
  links: z.array(z.unknown()).nullish(),
});

const listPage = z.looseObject({
  totalResults: z.int().nonnegative(),
  results: z.array(z.unknown()),
});

/** Thrown with what was expected where. */
export class WrongShapeError extends Error {}

export function parseListPage(json: unknown): ListPage {
  const checked = listPage.safeParse(json);
  if (!checked.success) throw new WrongShapeError(describe(checked.error));
  const entries = checked.data.results.map((entry): ListEntry => {
    const found = listItem.safeParse(entry);
    if (!found.success) return { key: JSON.stringify(entry), fault: describe(found.error) };
    const item = toItem(found.data);
    return { key: item.id, item };
  });
  return { total: checked.data.totalResults, entries };
}

/** Reads the answer to the request for one question. */
export function parseWholeItem(json: unknown, id: string): ApiItem {
  const checked = wholeItem.safeParse(json);
  if (!checked.success) throw new WrongShapeError(describe(checked.error));
  const item = toItem(checked.data);
  if (item.id !== id) throw new WrongShapeError(`value.id is ${item.id}`);
  return item;
}

function toItem({ value, links }: z.infer<typeof listItem>): ApiItem {
  return { id: String(value.id), value, links: links ?? [], retrievedAt: new Date().toISOString() };
}

function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join(".") || "the whole"}: ${message}`).join("; ");
}

/**
 * How far a question has come, as list and single question tell it alike: when it changes, the question has to be
 * fetched again.
 */
export function lifeOf(value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(lifeFields.map((field) => value[field] ?? null));
}

const lifeFields = [
  "dateForAnswer",
  "dateAnswered",
  "answerIsHolding",
  "answerIsCorrection",
  "dateAnswerCorrected",
  "isWithdrawn",
  "answeringBodyId",
  "answeringMemberId",
  "heading",
  "attachmentCount",
] as const;
