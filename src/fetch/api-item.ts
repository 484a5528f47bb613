import { z } from "zod";

/** A question from the API, unchanged. Only a few fields are checked here; the importer checks the rest. */
export type ApiItem = {
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly links: readonly unknown[];
  /** ISO 8601, in UTC. */
  readonly retrievedAt: string;
};

/** One entry of a page: a question, or what is wrong with it. `key` identifies the entry. */
export type ListEntry =
  | { readonly key: string; readonly item: ApiItem }
  | { readonly key: string; readonly fault: string };

export type ListPage = {
  /** How many questions the list has, according to the API. */
  readonly total: number;
  readonly entries: readonly ListEntry[];
};

const listItem = z.looseObject({
  value: z.looseObject({ id: z.int().positive() }),
  links: z.array(z.unknown()).nullish(),
});

const fullItem = z.looseObject({
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

/** The API returned JSON of an unexpected shape. */
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

/** Reads the response to a request for one question. */
export function parseItem(json: unknown, id: string): ApiItem {
  const checked = fullItem.safeParse(json);
  if (!checked.success) throw new WrongShapeError(describe(checked.error));
  const item = toItem(checked.data);
  if (item.id !== id) throw new WrongShapeError(`value.id is ${item.id}`);
  return item;
}

function toItem({ value, links }: z.infer<typeof listItem>): ApiItem {
  return { id: String(value.id), value, links: links ?? [], retrievedAt: new Date().toISOString() };
}

function describe(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => `${path.join(".") || "the response"}: ${message}`)
    .join("; ");
}

/**
 * The fields that show a change of a question both in lists and in the question itself. If they change, the question
 * must be fetched again.
 */
export function fingerprintOf(value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(fingerprintFields.map((field) => value[field] ?? null));
}

const fingerprintFields = [
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
