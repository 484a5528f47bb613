import { computed, signal } from "@preact/signals";
import { type Known, nothingKnown } from "../graph/graph.ts";
import type { Row } from "./rows.ts";
import { rememberShown } from "./shown.ts";
import { emptyView, type Sentence, type View } from "./view.ts";

/** The state of the page. Only `view` is kept in links and in the browser's history; the rest is fetched again. */

export const view = signal<View>(emptyView);

export const known = signal<Known>(nothingKnown);

/** What the sentence found: the rows of the list, with their total and what was counted. */
export type Found = {
  readonly sentence: Sentence;
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly statement: string;
  /** Where the next page starts; null after the last one. */
  readonly nextAfter: string | null;
};

export const found = signal<Found | null>(null);

/** A sentence about the last thing that happened, for everybody and for screen readers. */
export type Notice = {
  readonly text: string;
  readonly tone: "info" | "problem";
  /** What the reader can do about it. */
  readonly retry?: () => void;
};

export const notice = signal<Notice | null>(null);

/** What is being fetched, for example `neighbours of Russia`; null if nothing is. */
export const loading = signal<string | null>(null);

/** "50 of 18,204 shown" for each node that was expanded, with the cursor of its next page. */
export type Expanded = {
  readonly shown: number;
  readonly totalCount: number;
  readonly nextAfter: string | null;
};

export const expansions = signal<ReadonlyMap<string, Expanded>>(new Map());

/** Whether the page stands in another page: only the picture is shown. */
export const isEmbedded = new URLSearchParams(globalThis.location?.search ?? "").get("embed") === "1";

const shownOf = rememberShown();

export const shown = computed(() => shownOf(view.value, known.value));
