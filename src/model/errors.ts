/** The errors a user can cause and mend. Each has a stable code and a message that says what was expected. */

export type ErrorCode =
  | "BAD_USER_INPUT"
  | "NOT_FOUND"
  | "AMBIGUOUS"
  | "UNREADABLE_INPUT"
  | "BAD_SETTING"
  | "STORE_UNAVAILABLE"
  | "TIMEOUT"
  | "API_UNAVAILABLE";

/** Base class: whatever is not one of these is a fault of ours and never shown to a client. */
export class WrittenAnswersError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** An argument that names something the graph does not know, with the nearest names it does. */
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

/** One of several nodes that bear a name, and what tells it from the others. */
export type NameCandidate = { readonly id: string; readonly name: string; readonly detail: string };

/** More candidates than a message can list. */
const MOST_NAMED = 5;

/** An argument that names several nodes of the graph; none of them is chosen. */
export class AmbiguousNameError extends WrittenAnswersError {
  readonly given: string;
  readonly candidates: readonly NameCandidate[];

  /** `narrowBy` says which arguments tell the candidates apart, for example "on or house". */
  constructor(what: string, given: string, candidates: readonly NameCandidate[], narrowBy: string | null) {
    const listed = candidates
      .slice(0, MOST_NAMED)
      .map(({ name, detail }) => (detail === "" ? name : `${name} (${detail})`));
    const more = candidates.length > MOST_NAMED ? ` and ${candidates.length - MOST_NAMED} more` : "";
    super(
      "AMBIGUOUS",
      `"${given}" names ${candidates.length} ${what}: ${listed.join("; ")}${more}. Use an id${narrowBy === null ? "" : `, or add ${narrowBy}`}.`,
    );
    this.given = given;
    this.candidates = candidates;
  }
}

/** An argument whose value is out of range or in the wrong form. */
export class BadInputError extends WrittenAnswersError {
  constructor(message: string) {
    super("BAD_USER_INPUT", message);
  }
}

/** A file that cannot be opened or is of no format known here. */
export class UnreadableInputError extends WrittenAnswersError {
  readonly file: string;

  constructor(file: string, message: string, options?: ErrorOptions) {
    super("UNREADABLE_INPUT", message, options);
    this.file = file;
  }
}

/** An environment variable, `.env` line or command-line option with an unusable value. */
export class BadSettingError extends WrittenAnswersError {
  constructor(message: string, options?: ErrorOptions) {
    super("BAD_SETTING", message, options);
  }
}

/** The store cannot be reached, or cannot be opened. */
export class StoreUnavailableError extends WrittenAnswersError {
  constructor(message: string, options?: ErrorOptions) {
    super("STORE_UNAVAILABLE", message, options);
  }
}

/** Another process is writing to the store. */
export class StoreBusyError extends StoreUnavailableError {}

/** A statement took longer than it may, and was stopped in the engine. */
export class QueryTimeoutError extends WrittenAnswersError {
  constructor(timeoutMs: number, options?: ErrorOptions) {
    super(
      "TIMEOUT",
      `The query took longer than ${timeoutMs} milliseconds and was stopped. Request fewer rows with a smaller \`first\`, or split the query in two.`,
      options,
    );
  }
}

/** Parliament's API did not give what was asked of it, however often it was asked. */
export class ApiUnavailableError extends WrittenAnswersError {
  readonly url: string;
  /** The status of the last answer; null when there was none that could be read. */
  readonly status: number | null;

  constructor(url: string, status: number | null, message: string, options?: ErrorOptions) {
    super("API_UNAVAILABLE", message, options);
    this.url = url;
    this.status = status;
  }
}
