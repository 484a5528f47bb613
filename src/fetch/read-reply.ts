import { ApiUnavailableError } from "../model/errors.ts";
import { WrongShapeError } from "./api-item.ts";

/** Reads the JSON of a reply. A reply of another shape than `expected` throws ApiUnavailableError. */
export function readReply<Result>(
  url: string,
  expected: string,
  json: unknown,
  parse: (json: unknown) => Result,
): Result {
  try {
    return parse(json);
  } catch (error) {
    if (!(error instanceof WrongShapeError)) throw error;
    const message = `GET ${url} returned unexpected JSON: ${error.message}; expected ${expected}.`;
    throw new ApiUnavailableError(url, 200, message, { cause: error });
  }
}

/** What a request gives; null if the API has no such thing. */
export async function orNull<Result>(request: Promise<Result>): Promise<Result | null> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof ApiUnavailableError && error.status === 404) return null;
    throw error;
  }
}
