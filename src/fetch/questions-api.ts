import { ApiUnavailableError } from "../model/errors.ts";
import { type ApiItem, type ListPage, parseListPage, parseWholeItem, WrongShapeError } from "./api-item.ts";
import { getWithRetry, type RetryPolicy } from "./get-with-retry.ts";

/** Parliament's Written Questions API. Whatever it does not give throws ApiUnavailableError. */
export type QuestionsApi = {
  /** A page of a list; its texts are cut. */
  readonly list: (search: URLSearchParams, skip: number, take: number) => Promise<ListPage>;
  /** One question in full; null when there is none (any more). */
  readonly question: (id: string) => Promise<ApiItem | null>;
};

/** Questions of all sessions, withdrawn ones too, with their members' names. */
const always = { expandMember: "true", sessionStatus: "Any" } as const;

export function openQuestionsApi(
  baseUrl: string,
  retryPolicy: RetryPolicy,
  signal: AbortSignal,
): QuestionsApi {
  const getJson = getWithRetry(retryPolicy, signal);
  const address = `${baseUrl.replace(/\/+$/, "")}/api/writtenquestions/questions`;
  return {
    async list(search, skip, take) {
      const query = new URLSearchParams([
        ["skip", String(skip)],
        ["take", String(take)],
        ...search,
        ["includeWithdrawn", "true"],
        ...Object.entries(always),
      ]);
      const url = `${address}?${query}`;
      return shaped(url, "{totalResults, results: [{value, links}]}", parseListPage, await getJson(url));
    },
    async question(id) {
      const url = `${address}/${encodeURIComponent(id)}?${new URLSearchParams(always)}`;
      try {
        const json = await getJson(url);
        return shaped(url, `question ${id} as {value, links}`, (it) => parseWholeItem(it, id), json);
      } catch (error) {
        if (error instanceof ApiUnavailableError && error.status === 404) return null;
        throw error;
      }
    },
  };
}

function shaped<Result>(
  url: string,
  expected: string,
  parse: (json: unknown) => Result,
  json: unknown,
): Result {
  try {
    return parse(json);
  } catch (error) {
    if (!(error instanceof WrongShapeError)) throw error;
    const message = `GET ${url} gave status 200 and JSON of another shape: ${error.message}; expected ${expected}.`;
    throw new ApiUnavailableError(url, 200, message, { cause: error });
  }
}
