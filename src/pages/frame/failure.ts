import { noSlot } from "../../export/download-slots.ts";
import { BadAddressError } from "../addresses/read-filter.ts";
import { AskError } from "../ask/ask.ts";

/** Why an address cannot be answered, as a page or in the form of a file's format. */
export type Failure = {
  readonly status: number;
  readonly title: string;
  readonly message: string;
  /** What the API says with its errors: a code, and the candidates of an ambiguous name. */
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
};

const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  AMBIGUOUS: 400,
  NOT_FOUND: 404,
  TIMEOUT: 503,
  STORE_UNAVAILABLE: 503,
  OVERLOADED: 503,
};

const titles: Readonly<Record<number, string>> = {
  400: "This address cannot be answered",
  404: "There is no such name",
  500: "Something went wrong",
  503: "The database does not respond",
};

const specialTitles: Readonly<Record<string, string>> = {
  TIMEOUT: "This took too long",
  OVERLOADED: "The server is busy",
};

/** A failure with the words of the API. */
export function failureOf(error: unknown): Failure {
  if (error instanceof BadAddressError) return failure("BAD_USER_INPUT", error.message);
  if (error instanceof AskError) return failure(error.code, error.message, error.extensions);
  return failure("INTERNAL_SERVER_ERROR", "The error has been logged. Try again later.");
}

/** The failure of an address that leads nowhere. */
export const missing: Failure = {
  ...failure(
    "NOT_FOUND",
    "Nothing in this database has this address. It may have been removed, or not be imported yet.",
  ),
  title: "This page does not exist",
};

/** The failure of a download that has to wait for others. */
export const busy: Failure = failure("OVERLOADED", noSlot.message);

function failure(code: string, message: string, extensions: Readonly<Record<string, unknown>> = {}): Failure {
  const status = statuses[code] ?? 500;
  const title = specialTitles[code] ?? titles[status] ?? "";
  return { status, title, message, extensions: { ...extensions, code } };
}
