/** Errors that a user can cause and fix. Each has a stable code and a message that says what to do. */

export type ErrorCode =
  | "BAD_USER_INPUT"
  | "NOT_FOUND"
  | "AMBIGUOUS"
  | "UNREADABLE_INPUT"
  | "BAD_SETTING"
  | "STORE_UNAVAILABLE"
  | "TIMEOUT"
  | "OVERLOADED"
  | "QUERY_TOO_COMPLEX"
  | "API_UNAVAILABLE";

/** Base class. Any other error is a bug, and clients never see its message. */
export class WrittenAnswersError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** An unknown name in an argument, with the closest known names. */
export class UnknownNameError extends WrittenAnswersError {
  readonly given: string;
  readonly suggestions: readonly string[];

  constructor(what: string, given: string, suggestions: readonly string[]) {
    const hint =
      suggestions.length > 0 ? ` Did you mean ${suggestions.map((s) => `"${s}"`).join(" or ")}?` : "";
    super("NOT_FOUND", `There is no ${what} "${given}".${hint}`);
    this.given = given;
    this.suggestions = suggestions;
  }
}

/** One of several nodes with the same name, and what distinguishes it. */
export type NameCandidate = { readonly id: string; readonly name: string; readonly detail: string };

/** More candidates than a message can list. */
const MOST_NAMED = 5;

/** An argument that names several nodes of the graph; none of them is chosen. */
export class AmbiguousNameError extends WrittenAnswersError {
  readonly given: string;
  readonly candidates: readonly NameCandidate[];

  /** `narrowBy` says which arguments distinguish the candidates, for example "on or house". */
  constructor(what: string, given: string, candidates: readonly NameCandidate[], narrowBy: string | null) {
    super(
      "AMBIGUOUS",
      `"${given}" names ${candidates.length} ${what}: ${listCandidates(candidates)}. Use an id${narrowBy === null ? "" : `, or add ${narrowBy}`}.`,
    );
    this.given = given;
    this.candidates = candidates;
  }
}

/** A name that nodes have, but none that the other arguments allow. */
export class UnfitNameError extends WrittenAnswersError {
  readonly candidates: readonly NameCandidate[];

  /** `narrowBy` says which arguments exclude the candidates, for example "on or house". */
  constructor(what: string, given: string, candidates: readonly NameCandidate[], narrowBy: string) {
    super(
      "NOT_FOUND",
      `No ${what} named "${given}" fit: ${listCandidates(candidates)}. Change or omit ${narrowBy}.`,
    );
    this.candidates = candidates;
  }
}

/** The first candidates, each with what distinguishes it. */
function listCandidates(candidates: readonly NameCandidate[]): string {
  const listed = candidates
    .slice(0, MOST_NAMED)
    .map(({ name, detail }) => (detail === "" ? name : `${name} (${detail})`));
  const more = candidates.length > MOST_NAMED ? ` and ${candidates.length - MOST_NAMED} more` : "";
  return `${listed.join("; ")}${more}`;
}

/** An argument that is out of range or malformed. */
export class BadInputError extends WrittenAnswersError {
  constructor(message: string) {
    super("BAD_USER_INPUT", message);
  }
}

/** A file that cannot be opened or whose format is not known. */
export class UnreadableInputError extends WrittenAnswersError {
  readonly file: string;

  constructor(file: string, message: string, options?: ErrorOptions) {
    super("UNREADABLE_INPUT", message, options);
    this.file = file;
  }
}

/** An environment variable, `.env` line or command-line option with an invalid value. */
export class BadSettingError extends WrittenAnswersError {
  constructor(message: string, options?: ErrorOptions) {
    super("BAD_SETTING", message, options);
  }
}

/** The store cannot be reached or opened. */
export class StoreUnavailableError extends WrittenAnswersError {
  /** Whether it stays so until somebody repairs something, so that trying again is useless. */
  readonly isLasting: boolean;

  constructor(message: string, options: ErrorOptions & { readonly isLasting?: boolean } = {}) {
    super("STORE_UNAVAILABLE", message, options);
    this.isLasting = options.isLasting ?? false;
  }
}

/** The store can be read but not written to. */
export class StoreReadOnlyError extends StoreUnavailableError {
  constructor(file: string, options?: ErrorOptions) {
    super(`Cannot write to ${file}: the file or its folder is read-only. Change its permissions.`, {
      ...options,
      isLasting: true,
    });
  }
}

/**
 * The versions of records cannot be read. The graph that was computed from them is sound, but cannot be computed again.
 */
export class DamagedVersionsError extends StoreUnavailableError {
  constructor(file: string, damage: string, options?: ErrorOptions) {
    super(
      `The versions of records in ${file} are damaged: ${damage}. The graph can be served and exported, but not brought up to date. Restore a backup, or delete the file and import again.`,
      { ...options, isLasting: true },
    );
  }
}

/** A query needs more memory than the store gives to one query. */
export class QueryMemoryError extends WrittenAnswersError {
  constructor(options?: ErrorOptions) {
    super(
      "QUERY_TOO_COMPLEX",
      "The query needs more memory than the store allows. Restrict it with a filter, or split it.",
      options,
    );
  }
}

/** Another process is writing to the store. */
export class StoreBusyError extends StoreUnavailableError {}

/** The engine stopped a statement that ran longer than the time limit. */
export class QueryTimeoutError extends WrittenAnswersError {
  constructor(timeoutMs: number, options?: ErrorOptions) {
    super(
      "TIMEOUT",
      `The query took longer than ${timeoutMs} milliseconds and was stopped. Request fewer rows with a smaller \`first\`, or split the query in two.`,
      options,
    );
  }
}

/** A request needs more statements than it may have. */
export class TooManyStatementsError extends WrittenAnswersError {
  constructor(limit: number) {
    super(
      "QUERY_TOO_COMPLEX",
      `The query needs more than ${limit} statements of the store, the limit. Remove fields with other arguments or filters, or split the query.`,
    );
  }
}

/** The server has too much work. The request, or this part of it, did not run. */
export class OverloadedError extends WrittenAnswersError {
  /** How long it waited, in milliseconds; null if it was rejected at once. */
  constructor(waitedMs: number | null) {
    const waited =
      waitedMs === null
        ? "The request was not run."
        : `The query waited ${Math.round(waitedMs)} milliseconds and was not run.`;
    super("OVERLOADED", `The server is busy. ${waited} Try again in a few seconds.`);
  }
}

/** Parliament's API failed on every attempt. */
export class ApiUnavailableError extends WrittenAnswersError {
  readonly url: string;
  /** HTTP status of the last response; null if there was no readable response. */
  readonly status: number | null;

  constructor(url: string, status: number | null, message: string, options?: ErrorOptions) {
    super("API_UNAVAILABLE", message, options);
    this.url = url;
    this.status = status;
  }
}
