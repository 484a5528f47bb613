import { signal } from "@preact/signals";
import { countOf } from "../graph/words.ts";
import type { Holdings } from "./link.ts";

/** What the data holds now; null until the server has said it. */
export const holdings = signal<Holdings | null>(null);

/** What has changed since a link was made, as a sentence; null if nothing has. */
export function whatChanged(then: Holdings | null, now: Holdings, missingNodes: number): string | null {
  const parts = [
    ...(missingNodes > 0
      ? [
          `${countOf(missingNodes, "node")} of this picture ${missingNodes === 1 ? "is" : "are"} no longer in the data`,
        ]
      : []),
    ...(then === null ? [] : [difference(then.questions, now.questions, "question")]),
    ...(then === null ? [] : [difference(then.answers, now.answers, "answer")]),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `Since this link was made: ${parts.join("; ")}.`;
}

function difference(then: number, now: number, word: string): string | null {
  if (then === now) return null;
  return `${countOf(Math.abs(now - then), word)} ${now > then ? "more" : "fewer"} in the data`;
}
