import { html, type SafeHtml } from "@remix-run/html-template";

/** A span of a text that is evidence for something. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly kind: "country" | "topic" | "reference" | "ambiguous" | "match";
  /** What the words are evidence for, shown to whoever points at them. */
  readonly title: string | null;
  readonly address: string | null;
};

/** Marks of one kind that lead nowhere, where what they are evidence for is plain from the page. */
export function plainMarks(
  kind: Mark["kind"],
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly Mark[] {
  return spans.map(({ start, end }) => ({ start, end, kind, title: null, address: null }));
}

/** A span in a text, or in the heading above it. */
export type FoundSpan = {
  readonly field?: "QUESTION" | "HEADING" | "ANSWER";
  readonly start: number;
  readonly end: number;
};

/** The spans in the text, without those in its heading. */
export function spansOfText<Found extends FoundSpan>(spans: readonly Found[]): readonly Found[] {
  return spans.filter(({ field }) => field !== "HEADING");
}

/** The spans in the heading. */
export function spansOfHeading<Found extends FoundSpan>(spans: readonly Found[]): readonly Found[] {
  return spans.filter(({ field }) => field === "HEADING");
}

/** A text with its evidence highlighted. Where spans overlap, the first of them gives the link. */
export function markedText(text: string, marks: readonly Mark[], from = 0, to = text.length): SafeHtml {
  const inside = marks.filter(({ start, end }) => start < end && end > from && start < to);
  const bounds = new Set([from, to]);
  for (const { start, end } of inside) {
    bounds.add(Math.max(start, from));
    bounds.add(Math.min(end, to));
  }
  const ends = [...bounds].sort((a, b) => a - b);
  return html`${ends.slice(1).map((end, at) => {
    const start = ends[at] ?? from;
    return markedWords(
      text.slice(start, end),
      inside.filter((mark) => mark.start <= start && mark.end >= end),
    );
  })}`;
}

function markedWords(words: string, marks: readonly Mark[]): SafeHtml | string {
  if (marks.length === 0) return words;
  const kinds = [...new Set(marks.map(({ kind }) => kind))].join(" ");
  const titles = [...new Set(marks.flatMap(({ title }) => title ?? []))].join("; ");
  const address = marks.find((mark) => mark.address !== null)?.address ?? null;
  const content = address === null ? words : html`<a href="${address}">${words}</a>`;
  return titles === ""
    ? html`<mark class="${kinds}">${content}</mark>`
    : html`<mark class="${kinds}" title="${titles}">${content}</mark>`;
}

/** How much of a text a passage shows on either side of its first mark. */
const AROUND = 130;

/** The passage of a text around its first mark, or its beginning if it has none. */
export function markedPassage(text: string, marks: readonly Mark[]): SafeHtml {
  const first = marks.reduce((least, { start }) => Math.min(least, start), text.length);
  const middle = marks.length === 0 ? 0 : first;
  const from = wordStart(text, Math.max(0, middle - AROUND));
  const to = wordEnd(text, Math.min(text.length, Math.max(middle, from) + AROUND * 2));
  return html`${from > 0 ? "… " : ""}${markedText(text, marks, from, to)}${to < text.length ? " …" : ""}`;
}

function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 30).search(/\s/);
  return at === 0 || space === -1 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return at >= text.length || at - space > 30 ? at : space;
}
