import { type ApiItem, type ListPage, parseItem, parseListPage } from "./api-item.ts";
import { getWithRetry, type RetryPolicy } from "./get-with-retry.ts";
import { orNull, readReply } from "./read-reply.ts";

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
      return readReply(url, "{totalResults, results: [{value, links}]}", await getJson(url), parseListPage);
    },
    async question(id) {
      const url = `${address}/${encodeURIComponent(id)}?${new URLSearchParams(commonParams)}`;
      return orNull(
        getJson(url).then((json) =>
          readReply(url, `question ${id} as {value, links}`, json, (it) => parseItem(it, id)),
        ),
      );
    },
  };
}
