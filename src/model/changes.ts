/** What a graph learns about a question after it first saw it. */

export const changeKinds = [
  "ADDED",
  "REMOVED",
  "HELD",
  "ANSWERED",
  "CORRECTED",
  "ANSWER_REWORDED",
  "ANSWER_REMOVED",
  "WITHDRAWN",
  "REINSTATED",
  "MOVED",
  "REWORDED",
  "HEADED",
  "REDATED",
  "GROUPED",
  "MERGED",
  "SEPARATED",
  "COMPLETED",
] as const;

export type ChangeKind = (typeof changeKinds)[number];

export type Change = {
  readonly questionId: string;
  readonly kind: ChangeKind;
  /** What the question said before and says now, in the field that changed; null where it had or has nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** The moment or day of which the new state is known to hold, ISO 8601; null where no source says. */
  readonly asOf: string | null;
};

/** A change with its place in the order in which the graph learned of them; a later one has a greater number. */
export type RecordedChange = Change & {
  readonly sequence: number;
  /** When the graph learned of it, ISO 8601 in UTC. */
  readonly recordedAt: string;
};
