import { parseDay } from "../parse-day.ts";

/** `uk.org.publicwhip/wrans/2009-10-26f.294961.q0`: the kind of paper, the day, the letter of the scrape, the place in it. */
const shape = /^(uk\.org\.publicwhip\/(wrans|lordswrans)\/(\d{4}-\d{2}-\d{2}))([a-z]*)(\.[\w.-]+)$/;

/** What an element's id says. */
export type PublicwhipId = {
  /** The id without the letter of the scrape, equal in every scrape of the day. */
  readonly id: string;
  readonly paper: "wrans" | "lordswrans";
  /** ISO day. */
  readonly day: string;
  /** Empty where the id has none. */
  readonly scrape: string;
};

export const publicwhipIdForm = "an id such as `uk.org.publicwhip/wrans/2009-10-26a.294961.q0`";

/** Takes an element's id apart; null for any other text. */
export function parsePublicwhipId(text: string): PublicwhipId | null {
  const [, front, paper, day, scrape, location] = shape.exec(text) ?? [];
  if (front === undefined || day === undefined || parseDay(day) === null) return null;
  return {
    id: `${front}${location ?? ""}`,
    paper: paper === "lordswrans" ? "lordswrans" : "wrans",
    day,
    scrape: scrape ?? "",
  };
}

/** Leaves the letter of the scrape out of an id that a text refers to: `wrans/2009-10-21b.1506.3`. */
export function withoutScrape(reference: string): string {
  return reference.replace(/(\/\d{4}-\d{2}-\d{2})[a-z]+(?=\.)/, "$1");
}
