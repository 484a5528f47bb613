/** Changes that imports find in questions. */

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
  /** The old and new value of the changed field; null if there was or is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** ISO 8601 time or day at which the new state is known to hold; null if no source says. */
  readonly asOf: string | null;
};

/** A change as stored. */
export type RecordedChange = Change & {
  /** Rises with each change recorded. */
  readonly sequence: number;
  /** When an import recorded it, ISO 8601 in UTC. */
  readonly recordedAt: string;
};
