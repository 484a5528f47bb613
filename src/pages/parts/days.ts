import { html, type SafeHtml } from "@remix-run/html-template";

const long = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const count = new Intl.NumberFormat("en-GB");

/** `2025-09-12` as `12 September 2025`. */
export function dayText(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : long.format(date);
}

/** A day, or the word unknown. */
export function dayOf(day: string | null): SafeHtml {
  return day === null ? unknown : html`<time datetime="${day}">${dayText(day)}</time>`;
}

export const unknown = html`<span class="unknown">unknown</span>`;

/** `from – to`. An open end is said in words, because it is either unknown or not over. */
export function periodOf({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}): SafeHtml {
  if (from === null && to === null) return html`days unknown`;
  if (to === null) return html`since ${dayOf(from)}`;
  return from === null ? html`until ${dayOf(to)}` : html`${dayOf(from)} – ${dayOf(to)}`;
}

/** `1204` as `1,204`. */
export function number(value: number): string {
  return count.format(value);
}

/** `1 question`, `2 questions`. */
export function counted(value: number, one: string, many: string = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}
