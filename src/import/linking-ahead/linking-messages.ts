import type { FoundInText, TextToLink } from "../link-text.ts";

/** What the thread that links texts is given when it starts. */
export type LinkingSetup = {
  readonly names: readonly string[];
  /** Its first number is 1 once nothing more is to be linked. Both threads see it at once. */
  readonly ended: Int32Array;
};

export type TextToFind = Omit<TextToLink, "id">;

/** Null asks the thread to end. */
export type LinkingMessage = LinkingJob | null;

export type LinkingJob = { readonly id: number; readonly texts: readonly TextToFind[] };

/** JSON text is copied to another thread in less time than many small objects. */
export type LinkingReply =
  | { readonly id: number; readonly found: string }
  | { readonly id: number; readonly error: Error };

/** What was found in the texts of a job, in their order. */
export type FoundInTexts = readonly FoundInText[];
