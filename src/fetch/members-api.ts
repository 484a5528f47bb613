import { z } from "zod";
import { type House, houses } from "../model/nodes.ts";
import { type ListPage, WrongShapeError } from "./api-item.ts";
import { getWithRetry, type RetryPolicy } from "./get-with-retry.ts";
import { orNull, readReply } from "./read-reply.ts";

/** One of the four lists of members: of one House, of those who sit in it now or of those who did. */
export type MemberList = { readonly house: House; readonly current: boolean };

export const memberLists: readonly MemberList[] = houses.flatMap((house) => [
  { house, current: true },
  { house, current: false },
]);

/** What the API says about a member, unchanged. The importer checks it. */
export type ApiValue = Readonly<Record<string, unknown>>;

/** Parliament's Members API. Failures throw ApiUnavailableError. */
export type MembersApi = {
  readonly list: (list: MemberList, skip: number, take: number) => Promise<ListPage>;
  /** A member's offices, parties, constituencies and terms; null if the API has no such member. */
  readonly biography: (id: string) => Promise<ApiValue | null>;
};

const page = z.looseObject({ totalResults: z.int().nonnegative(), items: z.array(z.unknown()) });
const member = z.looseObject({ value: z.looseObject({ id: z.int().positive() }) });
const biography = z.looseObject({ value: z.looseObject({}) });

export function openMembersApi(baseUrl: string, retryPolicy: RetryPolicy, signal: AbortSignal): MembersApi {
  const getJson = getWithRetry(retryPolicy, signal);
  const address = `${baseUrl.replace(/\/+$/, "")}/api/Members`;
  return {
    async list({ house, current }, skip, take) {
      const params = new URLSearchParams({
        House: house === "COMMONS" ? "1" : "2",
        IsCurrentMember: String(current),
        skip: String(skip),
        take: String(take),
      });
      const url = `${address}/Search?${params}`;
      return readReply(url, "{totalResults, items: [{value}]}", await getJson(url), parsePage);
    },
    async biography(id) {
      const url = `${address}/${encodeURIComponent(id)}/Biography`;
      return orNull(
        getJson(url).then((json) => readReply(url, "{value}", json, (it) => checked(biography, it).value)),
      );
    },
  };
}

function parsePage(json: unknown): ListPage {
  const { totalResults: total, items } = checked(page, json);
  const entries = items.map((each) => {
    const found = member.safeParse(each);
    if (!found.success) return { key: JSON.stringify(each), fault: "expected {value: {id}}" };
    const { value } = found.data;
    const item = { id: String(value.id), value, links: [], retrievedAt: new Date().toISOString() };
    return { key: item.id, item };
  });
  return { total, entries };
}

function checked<Shape extends z.ZodType>(shape: Shape, json: unknown): z.output<Shape> {
  const result = shape.safeParse(json);
  if (result.success) return result.data;
  throw new WrongShapeError(
    result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "),
  );
}
