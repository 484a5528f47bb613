import { ApiUnavailableError } from "../model/errors.ts";
import { type ApiItem, type ListPage, parseItem, parseListPage, WrongShapeError } from "./api-item.ts";
import { getWithRetry, type RetryPolicy } from "./get-with-retry.ts";

/** Parliament's Written Questions API. Failures throw ApiUnavailableError. */
export type QuestionsApi = {
  /** A page of a list. Its texts are truncated. */
  readonly list: (search: URLSearchParams, skip: number, take: number) => Promise<ListPage>;
  /** One question with its full text; null if it does not exist. */
  readonly question: (id: string) => Promise<ApiItem | null>;
};

/** Parameters of every request: questions of all sessions, with names of members. */
const commonParams = { expandMember: "true", sessionStatus: "Any" } as const;

export function openQuestionsApi(
  baseUrl: string,
  retryPolicy: RetryPolicy,
  signal: AbortSignal,
): QuestionsApi {
  const getJson = getWithRetry(retryPolicy, signal);
  const address = `${baseUrl.replace(/\/+$/, "")}/api/writtenquestions/questions`;
  return {
    async list(search, skip, take) {
      const params = new URLSearchParams([
        ["skip", String(skip)],
        ["take", String(take)],
        ...search,
        ["includeWithdrawn", "true"],
        ...Object.entries(commonParams),
      ]);
      const url = `${address}?${params}`;
      return parseResponse(
        url,
        "{totalResults, results: [{value, links}]}",
        parseListPage,
        await getJson(url),
      );
    },
    async question(id) {
      const url = `${address}/${encodeURIComponent(id)}?${new URLSearchParams(commonParams)}`;
      try {
        const json = await getJson(url);
        return parseResponse(url, `question ${id} as {value, links}`, (it) => parseItem(it, id), json);
      } catch (error) {
        if (error instanceof ApiUnavailableError && error.status === 404) return null;
        throw error;
      }
    },
  };
}

function parseResponse<Result>(
  url: string,
  expected: string,
  parse: (json: unknown) => Result,
  json: unknown,
): Result {
  try {
    return parse(json);
  } catch (error) {
    if (!(error instanceof WrongShapeError)) throw error;
    const message = `GET ${url} returned unexpected JSON: ${error.message}; expected ${expected}.`;
    throw new ApiUnavailableError(url, 200, message, { cause: error });
  }
}
